import { describe, expect, it, vi } from 'vitest';
import { hush, localVoice, say, type SayDevice } from './say.ts';

const voice = (lang: string, localService = true) =>
	({
		lang,
		localService,
		name: lang,
		default: false,
		voiceURI: lang
	}) satisfies SpeechSynthesisVoice;

function deviceWith(...voices: SpeechSynthesisVoice[]) {
	const speech = { getVoices: () => voices, speak: vi.fn(), cancel: vi.fn() };
	const device: SayDevice = {
		speech,
		utterance: (text) => ({ text }) as SpeechSynthesisUtterance
	};
	return { speech, device };
}

describe('the voice', () => {
	it('is one of the device, Australian if there is one', () => {
		const voices = [voice('de-DE'), voice('en-AU', false), voice('en-GB'), voice('en_AU')];
		expect(localVoice(voices)?.lang).toBe('en_AU');
		expect(localVoice(voices.slice(0, 3))?.lang).toBe('en-GB');
	});

	it('is none where all voices are elsewhere or speak another language', () => {
		expect(localVoice([voice('en-AU', false), voice('eno'), voice('de-DE')])).toBeUndefined();
		expect(localVoice([])).toBeUndefined();
	});
});

describe('saying something', () => {
	it('cuts short what was said before', () => {
		const { speech, device } = deviceWith(voice('en_AU'));
		expect(say('Walk for 2 minutes.', device)).toBe(true);
		expect(speech.cancel).toHaveBeenCalledBefore(speech.speak);
		expect(speech.speak).toHaveBeenCalledWith(
			expect.objectContaining({ text: 'Walk for 2 minutes.', lang: 'en-AU' })
		);
	});

	it('is silent where there is no voice of the device, no speech, or an error', () => {
		const { speech, device } = deviceWith(voice('en-AU', false));
		expect(say('Walk.', device)).toBe(false);
		expect(speech.speak).not.toHaveBeenCalled();
		expect(say('Walk.', { ...device, speech: undefined })).toBe(false);
		const broken = deviceWith(voice('en-AU'));
		broken.speech.speak.mockImplementation(() => {
			throw new Error('speech is busy');
		});
		expect(say('Walk.', broken.device)).toBe(false);
	});

	it('can be hushed', () => {
		const { speech, device } = deviceWith(voice('en-AU'));
		hush(device);
		expect(speech.cancel).toHaveBeenCalled();
	});
});

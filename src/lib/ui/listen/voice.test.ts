import { expect, test } from 'vitest';
import { voiceFor } from './voice.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
	lang,
	localService,
	default: isDefault
});
const [here, away] = [voice('en_GB'), voice('en-AU', false)];

test('only a voice of the device itself reads: others would send the text away', () => {
	expect(voiceFor([away])).toBeNull();
	expect(voiceFor([away, here])).toBe(here);
	expect(voiceFor([voice('de-DE')])).toBeNull();
	expect(voiceFor([])).toBeNull();
});

test('the language wished for, else Australian, else any English; the device’s choice first', () => {
	const [au, us, chosen] = [voice('en-AU'), voice('en-US'), voice('en-US', true, true)];
	expect(voiceFor([us, au])).toBe(au);
	expect(voiceFor([au, us, chosen], 'en-US')).toBe(chosen);
	expect(voiceFor([au, us], 'en-NZ')).toBe(au);
});

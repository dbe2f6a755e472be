import type { Page } from '@playwright/test';

/** What the page has asked the voice for. */
export interface Heard {
	/** Each text, in order. */
	readonly said: readonly string[];
	/** Whether the last of it still sounds. */
	readonly sounds: boolean;
}

declare global {
	interface Window {
		heard: { said: string[]; sounds: boolean };
		/** The voice says the word at a place of the text it is reading. */
		sayWord: (at: number) => void;
		/** The voice reaches the end of what it is reading. */
		endText: () => void;
	}
}

/** Gives the device a voice that says nothing by itself: the test has it say words. */
export async function giveVoice(page: Page, isOwn = true): Promise<void> {
	await page.addInitScript((localService) => {
		let now: SpeechSynthesisUtterance | null = null;
		window.heard = { said: [], sounds: false };
		class Utterance {
			voice: unknown = null;
			lang = '';
			onboundary: ((event: { charIndex: number; charLength: number }) => void) | null = null;
			onend: (() => void) | null = null;
			onerror: (() => void) | null = null;
			constructor(readonly text: string) {}
		}
		const voices = [{ lang: 'en-AU', localService, default: true, name: 'Test', voiceURI: 'test' }];
		const synthesis = {
			getVoices: () => voices,
			speak(utterance: SpeechSynthesisUtterance) {
				now = utterance;
				window.heard.said.push(utterance.text);
				window.heard.sounds = true;
			},
			cancel() {
				now = null;
				window.heard.sounds = false;
			},
			addEventListener() {},
			removeEventListener() {}
		};
		Object.assign(window, { SpeechSynthesisUtterance: Utterance });
		Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
		window.sayWord = (at) => {
			const length = /^\S+/.exec(now?.text.slice(at) ?? '')?.[0].length ?? 0;
			const event = { charIndex: at, charLength: length } as SpeechSynthesisEvent;
			now?.onboundary?.call(now, event);
		};
		window.endText = () => now?.onend?.call(now, {} as SpeechSynthesisEvent);
	}, isOwn);
}

export const heard = (page: Page): Promise<Heard> => page.evaluate(() => window.heard);

/** The word that is lit on the page; empty where none is. */
export const litWord = (page: Page): Promise<string> =>
	page.evaluate(() => [...(CSS.highlights.get('read') ?? [])].map(String).join(''));

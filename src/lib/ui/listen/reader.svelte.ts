import type { Passage } from './passages.ts';
import { voiceFor } from './voice.ts';

/** Under this name the word that is being read is lit: `::highlight(read)`. */
const LIT = 'read';

/** Whether this browser could read aloud at all. */
export const canRead = (): boolean => 'speechSynthesis' in globalThis;

/** Reads passages aloud, one after the other, and lights each word as it is said. */
export class Reader {
	#reading = $state.raw(false);
	#run = 0;

	get reading(): boolean {
		return this.#reading;
	}

	/** @param language of the voice, such as `en-AU`; empty for any English */
	read(passages: readonly Passage[], language: string): void {
		this.stop();
		const voice = voiceFor(speechSynthesis.getVoices(), language);
		if (!voice) return;
		this.#run += 1;
		this.#reading = true;
		this.#next(passages, 0, voice, this.#run);
	}

	stop(): void {
		this.#run += 1;
		this.#reading = false;
		light(null);
		if (canRead()) speechSynthesis.cancel();
	}

	/** One utterance a passage: long ones are cut off by some browsers. */
	#next(passages: readonly Passage[], at: number, voice: SpeechSynthesisVoice, run: number): void {
		const passage = passages[at];
		// Someone has stopped it, or restarted: an old one's events no longer count.
		if (run !== this.#run) return;
		if (!passage) return this.stop();
		const words = new SpeechSynthesisUtterance(passage.text);
		words.voice = voice;
		words.lang = voice.lang;
		words.onboundary = ({ charIndex, charLength }) => {
			if (run !== this.#run) return;
			const length = charLength || (/^\S+/.exec(passage.text.slice(charIndex))?.[0].length ?? 0);
			light(length > 0 ? passage.range(charIndex, charIndex + length) : null);
		};
		words.onend = () => this.#next(passages, at + 1, voice, run);
		words.onerror = () => {
			if (run === this.#run) this.stop();
		};
		speechSynthesis.speak(words);
	}
}

/** Lights a stretch of the page, and no other; browsers without highlights read all the same. */
function light(range: Range | null): void {
	if (!('highlights' in CSS)) return;
	if (range) CSS.highlights.set(LIT, new Highlight(range));
	else CSS.highlights.delete(LIT);
}

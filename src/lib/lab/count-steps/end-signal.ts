import { setBeeps } from '../shared/beeps.ts';

const BEEP = { at: 0, hertz: 784, seconds: 0.5 };
/** On and off, in ms. */
const BUZZ = [200, 120, 200];

/**
 * Tells people who look elsewhere that a count is over: the phone buzzes where it can, and beeps where
 * that was asked for.
 */
export class EndSignal {
	#audio: AudioContext | undefined;

	/** To be called in the handler of a tap: sound may begin in a user's gesture only. */
	prepare(beep: boolean): void {
		this.release();
		if (beep && typeof AudioContext !== 'undefined') this.#audio = new AudioContext();
	}

	give(): void {
		// iPhones have no such buzz; others may say no.
		if ('vibrate' in navigator) navigator.vibrate(BUZZ);
		if (this.#audio) setBeeps(this.#audio, [BEEP], 0);
	}

	/** Releases the device's sound, once a beep has had its time. */
	release(): void {
		const audio = this.#audio;
		this.#audio = undefined;
		if (audio) setTimeout(() => void audio.close().catch(() => {}), BEEP.seconds * 2000);
	}
}

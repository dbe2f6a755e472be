import { beatLoop, type BeatSettings } from './loop.ts';
import { wavOf } from './wav.ts';

/** Enough for the sounds, whose highest part is near 2.4 kHz, and small: 16 kB a second. */
const SAMPLE_RATE = 8000;

/** Media elements leave a gap where they loop, so the loop is made to be long. In seconds. */
const SECONDS = 600;

/**
 * The beat of a locked iPhone.
 *
 * WebKit interrupts every audio context when its app leaves the screen, whatever the context is connected
 * to: its rules for iOS (MediaSessionManagerIOS.mm) hold back the kinds "web audio" and "video", and not
 * "audio", which is an audio element with a file of its own. So this element takes over from the
 * context and gives back to it; beats are some tens of ms off in between, once each way. Other
 * browsers let the context play on, and this is never heard.
 *
 * The file is a blob: the policy of the page must allow `media-src blob:` or this stays silent.
 * It stops music of other apps, as any media element does.
 */
export class LockScreenBeat {
	readonly #element: HTMLAudioElement;
	#url: string | undefined;

	constructor(element: HTMLAudioElement) {
		this.#element = element;
		element.loop = true;
		element.preload = 'auto';
	}

	/** To be called in a user's gesture: an element that was begun by one may begin again by itself. */
	unlock(): void {
		this.#load(wavOf(new Float32Array(80), SAMPLE_RATE));
		void this.#play();
		this.#element.pause();
	}

	/** Plays the beat from `firstBeat` on; false where the browser won't. */
	async takeOver(settings: BeatSettings, firstBeat: number): Promise<boolean> {
		const { samples } = beatLoop(settings, firstBeat, SAMPLE_RATE);
		const times = Math.ceil((SECONDS * SAMPLE_RATE) / samples.length);
		this.#load(wavOf(samples, SAMPLE_RATE, times));
		return this.#play();
	}

	giveBack(): void {
		this.#element.pause();
	}

	/** Releases the file, and the controls on the lock screen with it. */
	release(): void {
		this.#element.pause();
		this.#element.removeAttribute('src');
		this.#element.load();
		this.#forget();
	}

	#load(file: Blob): void {
		this.#forget();
		this.#url = URL.createObjectURL(file);
		this.#element.src = this.#url;
	}

	async #play(): Promise<boolean> {
		try {
			await this.#element.play();
			return true;
		} catch {
			return false;
		}
	}

	#forget(): void {
		if (this.#url !== undefined) URL.revokeObjectURL(this.#url);
		this.#url = undefined;
	}
}

import type { Beat } from './beats.ts';
import { audibleTime } from './audible-time.ts';
import { LockScreenBeat } from './lock-screen-beat.ts';
import type { BeatSettings } from './loop.ts';
import { Metronome } from './metronome.ts';

/** What a beat needs of a device. */
export interface BeatDevice {
	/** A new audio context; undefined where the browser has none. */
	context(): AudioContext | undefined;
	/** An audio element for a locked phone; undefined where it would have nothing to do. */
	element(): HTMLAudioElement | undefined;
	readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
	/** Milliseconds, as performance.now. */
	now(): number;
}

/**
 * The device we are on. Browser only. Apple's WebKit alone interrupts audio contexts of locked phones,
 * and it alone has audio sessions: elsewhere no element is made, and nothing is loaded for it.
 */
export const thisDevice = (): BeatDevice => ({
	context: () => (typeof AudioContext === 'undefined' ? undefined : new AudioContext()),
	element: () => ('audioSession' in navigator ? new Audio() : undefined),
	document,
	now: () => performance.now()
});

/** How long the end of a sound takes at most, in ms, before the device is released. */
const FADED = 100;

interface Open {
	readonly context: AudioContext;
	readonly metronome: Metronome;
	readonly locked: LockScreenBeat | undefined;
	readonly closing: AbortController;
}

/**
 * A beat to run by: begins in a user's gesture, continues while the page is hidden where the browser
 * lets it, comes back after a call, and releases the device's sound when it is stopped.
 */
export class BeatPlayer {
	readonly #device: BeatDevice;
	#open: Open | undefined;

	constructor(device: BeatDevice = thisDevice()) {
		this.#device = device;
	}

	get playing(): boolean {
		return this.#open !== undefined;
	}

	/**
	 * Begins, or restarts. To be called in the handler of a tap or a key, before any await: browsers
	 * start sound in a user's gesture only. Resolves to false where there is no sound; never rejects.
	 */
	async start(settings: BeatSettings): Promise<boolean> {
		this.stop();
		const context = this.#device.context();
		if (!context) return false;
		const element = this.#device.element();
		const open: Open = {
			context,
			metronome: new Metronome(context, settings),
			locked: element && new LockScreenBeat(element),
			closing: new AbortController()
		};
		this.#open = open;
		open.locked?.unlock();
		const { signal } = open.closing;
		const look = () => this.#look(open);
		context.addEventListener('statechange', look, { signal });
		this.#device.document.addEventListener('visibilitychange', look, { signal });
		const running = await resumed(context);
		// Stopped, or restarted, while it was waking up.
		if (this.#open !== open) return false;
		if (running) open.metronome.start();
		else this.stop();
		return running;
	}

	/** Changes rate or sound from the next beat on. Nothing where it does not play. */
	change(settings: Partial<BeatSettings>): void {
		this.#open?.metronome.change(settings);
	}

	/**
	 * The beat that is heard at `now` (ms, performance.now); null before the first and when stopped. While
	 * a phone is locked and its browser interrupts the audio clock, beats are not counted.
	 */
	beatAt(now: number = this.#device.now()): Beat | null {
		if (!this.#open) return null;
		return this.#open.metronome.beatOf(audibleTime(this.#open.context, now));
	}

	stop(): void {
		const open = this.#open;
		if (!open) return;
		this.#open = undefined;
		open.closing.abort();
		open.locked?.release();
		open.metronome.stop();
		setTimeout(() => void closed(open.context), FADED);
	}

	/** Page or sound have changed: see who is to play. */
	#look({ context, metronome, locked }: Open): void {
		if (context.state === 'closed') return;
		if (this.#device.document.visibilityState === 'visible') {
			locked?.giveBack();
			if (context.state !== 'running') void resumed(context);
		} else if (context.state !== 'running' && metronome.tempos.length > 0) {
			const beat = metronome.beatOf(context.currentTime);
			void locked?.takeOver(metronome.settings, (beat?.index ?? -1) + 1);
		}
	}
}

async function resumed(context: AudioContext): Promise<boolean> {
	try {
		await context.resume();
		return true;
	} catch {
		return false;
	}
}

async function closed(context: AudioContext): Promise<void> {
	try {
		await context.close();
	} catch {
		// It was closed by the browser: that is what we want.
	}
}

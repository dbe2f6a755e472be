import { FRAMES } from '../figure/lottie-format.ts';
import { wrapped } from '../gait/easing.ts';

export interface Follower {
	/** s that one stride takes. */
	readonly strideTime: number;
	/** Whether it is on the screen: a figure off the screen rests. */
	readonly seen: boolean;
	/** Shows a phase, 0 to 1. */
	show(phase: number): void;
}

/** Slow motion: shares of real speed. */
export const RATES = [1, 0.5, 0.25, 0.1] as const;
export type Rate = (typeof RATES)[number];

const LONGEST = 0.1; // s: after a pause of the browser, the figure continues and does not leap
const HELD = 0.35; // s that the last picture of a part of a stride stays before the part repeats

/** A part of a stride that is repeated. */
export interface StridePart {
	readonly from: number;
	readonly to: number;
}

/**
 * Time for one figure, or for several beside each other: each moves at its own stride, all slow down,
 * stop and step together. Nothing runs while it is paused, hidden or off the screen.
 */
export class Playback {
	#playing = $state(true);
	#rate = $state<Rate>(1);
	#phase = $state(0);
	readonly #part: StridePart | null;
	readonly #steps: () => number | null;
	#figures: { readonly follower: Follower; phase: number }[] = [];
	#frame = 0;
	#last: number | null = null;

	/**
	 * @param options.part only this part of the stride is shown
	 * @param options.steps steps taken so far by an outer clock, such as a beat; null while it is still
	 */
	constructor(options: { part?: StridePart; steps?: () => number | null } = {}) {
		this.#part = options.part ?? null;
		this.#steps = options.steps ?? (() => null);
		this.#phase = this.#part?.from ?? 0;
	}

	/** The part of the stride that is shown; the whole one is 0 to 1. */
	get part(): StridePart {
		return this.#part ?? { from: 0, to: 1 };
	}

	get playing(): boolean {
		return this.#playing;
	}

	get rate(): Rate {
		return this.#rate;
	}

	set rate(rate: Rate) {
		this.#rate = rate;
	}

	/** Phase of the first figure, 0 to 1. */
	get phase(): number {
		return this.#phase;
	}

	/** A figure joins at the phase of the first; call the returned function when it leaves. */
	join(follower: Follower): () => void {
		const figure = { follower, phase: this.#phase };
		this.#figures.push(figure);
		follower.show(this.#phase);
		this.wake();
		return () => {
			this.#figures = this.#figures.filter((other) => other !== figure);
			if (this.#figures.length === 0) this.#rest();
		};
	}

	play(): void {
		this.#playing = true;
		this.wake();
	}

	pause(): void {
		this.#playing = false;
		this.#rest();
	}

	/** Shows a phase of all figures, and stops there. */
	seek(phase: number): void {
		this.pause();
		const { from, to } = this.#part ?? { from: 0, to: 1 };
		const within = this.#part ? Math.min(to, Math.max(from, phase)) : wrapped(phase);
		this.#figures.forEach((_, index) => this.#show(index, within));
		if (this.#figures.length === 0) this.#phase = within;
	}

	/** One picture forward (1) or back (-1). */
	step(by: 1 | -1): void {
		this.seek(Math.round(this.#phase * FRAMES + by * 2) / FRAMES);
	}

	/** Continues after a figure, or the page, became visible. */
	wake(): void {
		if (!this.#playing || this.#frame || document.hidden) return;
		if (!this.#figures.some(({ follower }) => follower.seen)) return;
		this.#last = null;
		this.#frame = requestAnimationFrame(this.#tick);
	}

	readonly #tick = (now: number) => {
		const passed = this.#last === null ? 0 : Math.min(LONGEST, (now - this.#last) / 1000);
		this.#last = now;
		let anySeen = false;
		const steps = this.#steps();
		for (const [index, { follower, phase }] of this.#figures.entries()) {
			if (!follower.seen) continue;
			anySeen = true;
			const next =
				steps === null ? phase + (passed * this.#rate) / follower.strideTime : wrapped(steps / 2);
			this.#show(index, this.#within(next, follower));
		}
		this.#frame = anySeen && !document.hidden ? requestAnimationFrame(this.#tick) : 0;
	};

	#within(phase: number, { strideTime }: Follower): number {
		if (!this.#part) return wrapped(phase);
		const { from, to } = this.#part;
		return phase > to + (HELD * this.#rate) / strideTime ? from : phase;
	}

	#show(index: number, phase: number): void {
		const figure = this.#figures[index];
		if (!figure) return;
		figure.phase = phase;
		const shown = this.#part ? Math.min(phase, this.#part.to) : phase;
		figure.follower.show(shown);
		if (index === 0) this.#phase = shown;
	}

	#rest(): void {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
	}
}

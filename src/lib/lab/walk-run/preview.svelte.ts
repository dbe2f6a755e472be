import type { Kind, Segment } from './session.ts';
import { previewAt, previewParts } from './preview-parts.ts';

const SECONDS = 20;
/** Longer than this between two pictures, and the browser was busy or away: nothing is skipped. */
const LONGEST = 0.1;

/** A session in about 20 seconds. Begins when asked to; pauses while the page is hidden. */
export class Preview {
	readonly #segments: () => readonly Segment[];
	readonly #strideTimes: Record<Kind, number>;
	readonly #parts = $derived.by(() => previewParts(this.#segments(), this.#strideTimes, SECONDS));
	/** Seconds of the preview; null while there is none. */
	#at = $state<number | null>(null);
	#playing = $state(false);
	#frame = 0;
	#last: number | null = null;
	readonly moment = $derived.by(() =>
		this.#at === null ? null : previewAt(this.#parts, this.#at)
	);

	constructor(segments: () => readonly Segment[], strideTimes: Record<Kind, number>) {
		this.#segments = segments;
		this.#strideTimes = strideTimes;
	}

	get playing(): boolean {
		return this.#playing;
	}

	/** Begins, or continues. */
	play(): void {
		this.#at ??= 0;
		this.#playing = true;
		this.#last = null;
		cancelAnimationFrame(this.#frame);
		this.#frame = requestAnimationFrame(this.#tick);
	}

	pause(): void {
		this.#playing = false;
		cancelAnimationFrame(this.#frame);
	}

	/** Ends, and forgets where it was. */
	end(): void {
		this.pause();
		this.#at = null;
	}

	/** Shows the next part and stays there, for those who do not want movement; after the last it ends. */
	next(): void {
		this.pause();
		const next = this.moment ? this.#parts[this.moment.index + 1] : this.#parts[0];
		this.#at = next?.from ?? null;
	}

	readonly #tick = (now: number) => {
		const passed = this.#last === null ? 0 : Math.min(LONGEST, (now - this.#last) / 1000);
		this.#last = now;
		this.#at = (this.#at ?? 0) + passed;
		if (this.moment) this.#frame = requestAnimationFrame(this.#tick);
		else this.end();
	};
}

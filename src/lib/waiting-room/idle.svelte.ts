/** Untouched for so long, a visit asks whether anybody is there. In milliseconds. */
export const ASK_AFTER = 60_000;
/** And after so much more, it ends. */
export const END_AFTER = 40_000;

/** The state of a visit: someone is here; asking whether someone is, with whole seconds left; over. */
export type Presence =
	| { readonly kind: 'here' }
	| { readonly kind: 'asked'; readonly left: number }
	| { readonly kind: 'over' };

/** @param untouched milliseconds since the last touch; less than nothing where the clock was set back */
export function presence(untouched: number): Presence {
	if (untouched < ASK_AFTER) return { kind: 'here' };
	const left = Math.ceil((ASK_AFTER + END_AFTER - untouched) / 1000);
	return left > 0 ? { kind: 'asked', left } : { kind: 'over' };
}

/** Two clocks, in milliseconds. */
export interface Clocks {
	/** A clock that nobody can set, and that may stop while the tablet sleeps. */
	readonly steady: () => number;
	/** The one on the wall: it counts sleep, and someone may set it. */
	readonly wall: () => number;
}

const CLOCKS: Clocks = { steady: () => performance.now(), wall: () => Date.now() };

/**
 * Watches over one visit. Looks at clocks rather than counting ticks, so that a tablet that slept ends
 * the visit as it wakes. Whichever clock says that more time has passed is believed: a visit that ends
 * too early costs less than one that the next person sees.
 */
export class Idle {
	#presence = $state.raw<Presence>({ kind: 'here' });
	#touched: { readonly steady: number; readonly wall: number };
	#timer: ReturnType<typeof setInterval> | undefined;
	readonly #onOver: () => void;
	readonly #clocks: Clocks;

	constructor(onOver: () => void, clocks = CLOCKS) {
		this.#onOver = onOver;
		this.#clocks = clocks;
		this.#touched = this.#now();
	}

	get presence(): Presence {
		return this.#presence;
	}

	/** Begins to watch. @returns ends it */
	start(): () => void {
		this.#begin();
		this.#timer = setInterval(() => this.look(), 250);
		return () => this.#stop();
	}

	/**
	 * Someone is here. While it is asked, a touch anywhere answers. The touch that wakes a tablet is not
	 * the visitor's from before: it comes too late.
	 */
	touched(): void {
		if (this.#timer !== undefined && this.#next().kind === 'over') this.look();
		else this.#begin();
	}

	look(): void {
		const next = this.#next();
		const before = this.#presence;
		if (next.kind === 'over') {
			this.#stop();
			this.#onOver();
		} else if (
			next.kind !== before.kind ||
			(next.kind === 'asked' && before.kind === 'asked' && next.left !== before.left)
		) {
			this.#presence = next;
		}
	}

	#begin(): void {
		this.#touched = this.#now();
		if (this.#presence.kind !== 'here') this.#presence = { kind: 'here' };
	}

	#stop(): void {
		clearInterval(this.#timer);
		this.#timer = undefined;
	}

	#next(): Presence {
		const { steady, wall } = this.#now();
		return presence(Math.max(steady - this.#touched.steady, wall - this.#touched.wall));
	}

	#now() {
		return { steady: this.#clocks.steady(), wall: this.#clocks.wall() };
	}
}

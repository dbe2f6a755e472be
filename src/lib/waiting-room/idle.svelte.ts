/** Untouched for so long, a visit asks whether anybody is there. In milliseconds. */
export const ASK_AFTER = 60_000;
/** And after so much more, it ends. */
export const END_AFTER = 40_000;

/** How a visit stands: someone is here; asked whether someone is, with whole seconds left; over. */
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

/**
 * Watches over one visit. Looks at the clock rather than counting ticks, so that a tablet that slept
 * ends the visit as it wakes. Uses a clock that nobody can set, where there is one.
 */
export class Idle {
	#presence = $state.raw<Presence>({ kind: 'here' });
	#touched: number;
	#timer: ReturnType<typeof setInterval> | undefined;
	readonly #onOver: () => void;
	readonly #now: () => number;

	constructor(onOver: () => void, now = () => performance.now()) {
		this.#onOver = onOver;
		this.#now = now;
		this.#touched = now();
	}

	get presence(): Presence {
		return this.#presence;
	}

	/** Begins to watch. @returns ends it */
	start(): () => void {
		this.touched();
		this.#timer = setInterval(() => this.look(), 250);
		return () => clearInterval(this.#timer);
	}

	/** Someone is here. While it is asked, a touch anywhere answers. */
	touched(): void {
		this.#touched = this.#now();
		if (this.#presence.kind !== 'here') this.#presence = { kind: 'here' };
	}

	/** Looks at the clock. */
	look(): void {
		const next = presence(this.#now() - this.#touched);
		const before = this.#presence;
		if (next.kind === 'over') {
			clearInterval(this.#timer);
			this.#onOver();
		} else if (
			next.kind !== before.kind ||
			(next.kind === 'asked' && before.kind === 'asked' && next.left !== before.left)
		) {
			this.#presence = next;
		}
	}
}

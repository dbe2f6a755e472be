import { LAST_MOMENT, localDate } from '#lib/fields/local-date.ts';

/** This device's clock, made to go forward only. */
export class Clock {
	readonly #now: () => number;
	#last = 0;

	/** `now` gives milliseconds since 1970. */
	constructor(now: () => number = Date.now) {
		this.#now = now;
	}

	now(): number {
		return Math.trunc(this.#now());
	}

	today(): string {
		return localDate(this.#now());
	}

	/** Now, but always later than what it follows: clocks are set back, and thumbs are quick. */
	moment(after: number): number {
		this.#last = Math.min(Math.max(this.now(), after + 1, this.#last + 1), LAST_MOMENT);
		return this.#last;
	}
}

/** The latest moment among some records; 0 if there are none. */
export function latest(records: Iterable<{ readonly at: number }>): number {
	let moment = 0;
	for (const { at } of records) moment = Math.max(moment, at);
	return moment;
}

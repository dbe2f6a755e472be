import {
	cadenceFromTaps,
	withTap,
	type TapFor,
	type TapReading
} from '../shared/cadence/cadence-from-taps.ts';
import { laneOf, tapInterval, type TapLane } from './lane.ts';

const NEVER: TapReading = cadenceFromTaps([], 'each-step');

/** Where the lines of an empty lane are: any even beat. */
const ANY_INTERVAL = 375;

export class TapCount {
	#taps = $state.raw<readonly number[]>([]);
	#tapFor = $state<TapFor>('each-step');
	/** Who stops to run fumbles: a stray tap after a rest must not wipe the number out. */
	#last = $state.raw<TapReading>(NEVER);
	readonly #now = $derived(cadenceFromTaps(this.#taps, this.#tapFor));

	/** What is known: of the taps since the last rest, or before that while they are few. */
	get reading(): TapReading {
		return this.#now.cadence === null && this.#last.cadence !== null ? this.#last : this.#now;
	}

	/** Whole steps a minute that can be kept; null where there are none. */
	get steps(): number | null {
		const { state, cadence } = this.reading;
		return cadence !== null && (state === 'settling' || state === 'sure')
			? Math.round(cadence)
			: null;
	}

	get tapFor(): TapFor {
		return this.#tapFor;
	}

	set tapFor(tapFor: TapFor) {
		this.reset();
		this.#tapFor = tapFor;
	}

	/** @param at ms of one clock, such as event.timeStamp */
	tap(at: number): void {
		this.#taps = withTap(this.#taps, at);
		if (this.#now.cadence !== null) this.#last = this.#now;
	}

	reset(): void {
		this.#taps = [];
		this.#last = NEVER;
	}

	/** The latest taps on the lines of a beat: the physio's, or the taps' own. */
	lane(target: number | null): TapLane {
		const cadence = target ?? this.reading.cadence;
		const interval = cadence ? tapInterval(cadence, this.#tapFor) : ANY_INTERVAL;
		return laneOf(this.#taps, interval);
	}
}

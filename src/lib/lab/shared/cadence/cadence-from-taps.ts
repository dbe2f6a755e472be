import { sideOf } from './bounds.ts';
import { median } from './median.ts';

export type TapFor = 'each-step' | 'right-foot';

/** A longer rest between two taps starts a new count, in ms. Right feet at 100 steps a minute are 1200 apart. */
export const REST = 2000;

/** So many taps are looked at, the latest: people speed up and slow down. */
const KEPT = 48;

/** Fewer taps say nothing, however even they are. */
const LEAST = 8;

/** It is sure when its likely error is at most this, in steps a minute. */
const SURE_WITHIN = 2;

/** Nobody's thumb is steadier, in ms: a few even taps at the start are luck. */
const STEADIEST = 12;

export interface TapReading {
	/**
	 * `few`: too few taps for a number; `settling`: a number that may still move; `sure`: it is good to
	 * within 2 steps a minute, if the taps followed the feet; `below` and `above`: fewer than 100 or more
	 * than 240 steps a minute, so that taps and feet can't belong together.
	 */
	readonly state: 'few' | 'settling' | 'sure' | 'below' | 'above';
	/** Taps since the last rest, doubled ones counted once, up to 48. */
	readonly taps: number;
	/** Steps per minute, both feet, not rounded; null where there are too few taps. */
	readonly cadence: number | null;
	/** How far the number may be off, in steps a minute (two standard errors); null where there is no number. */
	readonly within: number | null;
	/** About how many more taps are needed until it is sure; 0 when it is. */
	readonly moreTaps: number;
}

/**
 * The taps once one more has come. `at` and `taps` are in ms of one clock, such as event.timeStamp.
 * A rest of more than 2 s, and a clock that goes back, start a new count.
 */
export function withTap(taps: readonly number[], at: number): readonly number[] {
	const last = taps.at(-1);
	if (last === undefined || at - last > REST || at < last) return [at];
	return [...taps.slice(1 - KEPT), at];
}

/**
 * Cadence from the times of taps in ms, oldest first.
 *
 * The median of the intervals is roughly how far apart taps are. With it, a tap that comes too soon
 * is known as a doubled one and left out, and a gap of two or three intervals as missed taps and
 * bridged. Then the slope of tap times over tap numbers, as the median over pairs of taps (Theil-Sen),
 * gives the interval: it averages a shaky thumb out far better than the median of intervals alone.
 *
 * The other ways: `cadence-from-sensor.ts` and `cadence-by-eye.ts`.
 */
export function cadenceFromTaps(times: readonly number[], tapFor: TapFor): TapReading {
	const usable = withoutDoubled(sinceRest(times).slice(-KEPT));
	const taps = usable.length;
	if (taps < LEAST) {
		return { state: 'few', taps, cadence: null, within: null, moreTaps: LEAST - taps };
	}
	const numbers = tapNumbers(usable);
	const interval = medianSlope(numbers, usable);
	const steps = tapFor === 'each-step' ? 1 : 2;
	const cadence = (steps * 60_000) / interval;
	const side = sideOf(cadence);
	// The standard error of a slope over n evenly spaced points is spread * sqrt(12 / n^3).
	const spread = Math.max(STEADIEST, spreadAround(interval, numbers, usable));
	const error = (count: number) => 2 * (cadence / interval) * spread * Math.sqrt(12 / count ** 3);
	const within = error(taps);
	if (side !== 'within') return { state: side, taps, cadence, within, moreTaps: LEAST };
	if (within <= SURE_WITHIN) return { state: 'sure', taps, cadence, within, moreTaps: 0 };
	const enough = taps * (within / SURE_WITHIN) ** (2 / 3);
	return { state: 'settling', taps, cadence, within, moreTaps: Math.ceil(enough - taps) };
}

function sinceRest(times: readonly number[]): readonly number[] {
	const start = times.findLastIndex((at, index) => at - (times[index - 1] ?? -Infinity) > REST);
	return times.slice(Math.max(0, start));
}

const intervals = (times: readonly number[]) =>
	times.slice(1).map((at, index) => at - (times[index] ?? NaN));

/** A tap that follows another within half the usual interval is the same one again. */
function withoutDoubled(times: readonly number[]): readonly number[] {
	const soonest = median(intervals(times)) / 2;
	const usable: number[] = [];
	for (const at of times) {
		const last = usable.at(-1);
		if (last === undefined || at - last > soonest) usable.push(at);
	}
	return usable;
}

/** Numbers the taps by the beat they belong to, so that a missed tap leaves a number out. */
function tapNumbers(times: readonly number[]): readonly number[] {
	const usual = median(intervals(times));
	let number = 0;
	return [0, ...intervals(times).map((gap) => (number += Math.max(1, Math.round(gap / usual))))];
}

function medianSlope(numbers: readonly number[], times: readonly number[]): number {
	const slopes: number[] = [];
	numbers.forEach((number, one) => {
		for (let other = 0; other < one; other++) {
			const run = number - (numbers[other] ?? NaN);
			slopes.push(((times[one] ?? NaN) - (times[other] ?? NaN)) / run);
		}
	});
	return median(slopes);
}

/** The standard deviation of the taps around even beats in ms, by the median, so that slips don't count. */
function spreadAround(interval: number, numbers: readonly number[], times: readonly number[]) {
	const early = times.map((at, index) => at - interval * (numbers[index] ?? NaN));
	const middle = median(early);
	return 1.4826 * median(early.map((at) => Math.abs(at - middle)));
}

import { median } from './median.ts';
import { rhythmOf } from './rhythm.ts';
import { GRID, verticalForce, type MotionSample } from './vertical.ts';

export type BySensor =
	/** Steps per minute, both feet, not rounded. */
	| { readonly cadence: number }
	| { readonly refused: 'still' | 'walking' | 'unclear' | 'too-short' };

/** Stretches that are looked at each on its own, in seconds: someone may start late or stop early. */
const STRETCH = { seconds: 5, every: 1.5 };

/** So much must be there to say anything, in seconds. */
const LEAST_SECONDS = 12;

/** Below this spread of the force, in body weights, nobody moves. */
const STILL = 0.04;

/**
 * What distinguishes a run from a walk, in body weights and steps a second.
 *
 * Running has a flight: for a part of each step nothing carries the body, and the force on a phone that
 * goes with it is near 0; then the foot pushes with well over the weight. In walking one foot is
 * always down, and the force stays around the weight. So in a run the lowest tenth of the force lies
 * below `low`, and the highest tenth above `high`. Slow joggers hardly fly; but few people walk at more
 * than 140 steps a minute, so that from there to 168 less of a bounce will do.
 */
const GAITS = {
	flight: { low: 0.4, high: 1.5, from: 2, to: 3.9 },
	bounce: { low: 0.65, high: 1.35, from: 2.35, to: 2.8 },
	walk: { from: 1.15, to: 2.5 }
} as const;

/**
 * From `from` steps a second on, what seems a step may be half of one of a walk, and what seems a stride
 * its step. A run's stride has little power of its own: `most` against its step, where one foot pushes
 * half as much again as the other. With more than that it may be a walk.
 */
const HALF_STEPS = { from: 2.8, most: 0.4 };

/** Strides less alike than this are no steady run, or walk. */
const EVEN = { run: 0.6, walk: 0.5 };

/** Stretches that agree with the middle one, as a share of it. */
const AGREES = 0.04;

type Stretch =
	{ readonly kind: 'still' | 'unclear' | 'walk' } | { readonly kind: 'run'; readonly rate: number };

/**
 * Counts the steps per minute of a run from about 20 s of a phone in a pocket. Readings may come
 * irregularly, at 20 a second or more, with some missing; the phone may lie any way and turn slowly.
 *
 * Most of the time must agree on one rate; otherwise it is `unclear`: a number that may be an octave off is
 * worse than none. `walking` is a steady rhythm without the flight of a run.
 *
 * The other ways: `cadence-from-taps.ts` and `cadence-by-eye.ts`.
 */
export function cadenceFromSensor(samples: readonly MotionSample[]): BySensor {
	const { force } = verticalForce(samples);
	const there = force.filter((value) => !Number.isNaN(value)).length;
	if (there * GRID < LEAST_SECONDS) return { refused: 'too-short' };
	const stretches = stretchesOf(force).map(judge);
	const half = stretches.length / 2;
	const rates = stretches.flatMap((stretch) => (stretch.kind === 'run' ? [stretch.rate] : []));
	const middle = median(rates);
	const agreeing = rates.filter((rate) => Math.abs(rate - middle) < AGREES * middle);
	if (agreeing.length > half) return { cadence: 60 * mean(agreeing) };
	const mostly = (kind: Stretch['kind']) =>
		stretches.filter((stretch) => stretch.kind === kind).length > half;
	if (mostly('still')) return { refused: 'still' };
	return { refused: mostly('walk') ? 'walking' : 'unclear' };
}

function stretchesOf(force: Float64Array): readonly Float64Array[] {
	const [length, every] = [STRETCH.seconds / GRID, STRETCH.every / GRID];
	const count = Math.floor((force.length - length) / every) + 1;
	return Array.from({ length: count }, (_, index) =>
		force.subarray(index * every, index * every + length)
	);
}

function judge(force: Float64Array): Stretch {
	const there = force.filter((value) => !Number.isNaN(value)).sort();
	if (there.length < force.length / 2) return { kind: 'unclear' };
	const [low, high] = [part(there, 0.1), part(there, 0.9)];
	if (high - low < STILL) return { kind: 'still' };
	const within = (gait: { low: number; high: number }) => low < gait.low && high > gait.high;
	const flies = within(GAITS.flight);
	if (flies || within(GAITS.bounce)) {
		const { from, to } = flies ? GAITS.flight : GAITS.bounce;
		const run = rhythmOf(force, from, to);
		const inDoubt = !flies || (run && run.stepRate > HALF_STEPS.from);
		const isRun = run && run.evenness >= EVEN.run;
		if (isRun && !(inDoubt && run.strideShare > HALF_STEPS.most)) {
			return { kind: 'run', rate: run.stepRate };
		}
		if (flies) return { kind: 'unclear' };
	}
	const walk = rhythmOf(force, GAITS.walk.from, GAITS.walk.to);
	return { kind: walk && walk.evenness >= EVEN.walk ? 'walk' : 'unclear' };
}

const part = (sorted: Float64Array, share: number) =>
	sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;

const mean = (numbers: readonly number[]) =>
	numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

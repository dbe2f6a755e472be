import { GRID } from './vertical.ts';

/** Frequencies that are looked at, in hertz: strides of slow walks up to the finer beats of fast runs. */
const BAND = { from: 0.4, to: 9, step: 0.05 };

/** So many samples to either side are averaged: over 0.1 s. */
const SOFT = 2;

export interface Rhythm {
	/** Steps a second. */
	readonly stepRate: number;
	/** How alike each stride is to the next, up to 1: the autocorrelation one stride later. */
	readonly evenness: number;
	/** Power at the stride rate against power at the step rate. */
	readonly strideShare: number;
}

/**
 * The step rate in a stretch of vertical force, sought between `from` and `to` steps a second.
 *
 * Left and right are never quite alike, so that a run's force repeats itself each stride, at half
 * the step rate, with all multiples of that. Even multiples come from what both feet do, odd ones from
 * their difference; of all step rates the one is taken whose even multiples hold the most power, odd
 * ones counted half. `null` where nothing repeats.
 */
export function rhythmOf(force: Float64Array, from: number, to: number): Rhythm | null {
	const centred = withoutMean(force);
	const power = spectrum(centred);
	const at = (hertz: number) => powerAt(power, hertz);
	const score = (step: number) =>
		at(step) + at(2 * step) + at(3 * step) + (at(step / 2) + at(1.5 * step) + at(2.5 * step)) / 2;
	let [best, most] = [from, -Infinity];
	for (let step = from; step <= to; step += BAND.step / 4) {
		const found = score(step);
		if (found > most) [best, most] = [step, found];
	}
	// At an edge the best one lies outside: this is no step rate of that range.
	if (best - from < BAND.step || to - best < BAND.step) return null;
	const strideLag = strideNear(softened(centred), 2 / best);
	if (!strideLag) return null;
	return {
		stepRate: 2 / strideLag.seconds,
		evenness: strideLag.likeness,
		strideShare: at(best / 2) / at(best)
	};
}

function withoutMean(force: Float64Array): Float64Array {
	const there = force.filter((value) => !Number.isNaN(value));
	const mean = there.reduce((sum, value) => sum + value, 0) / there.length;
	// What is missing says nothing: it lies on the mean.
	return force.map((value) => (Number.isNaN(value) ? 0 : value - mean));
}

/** Without what shakes faster than 5 Hz or so: noise, and the hardness of the ground. */
const softened = (centred: Float64Array) =>
	centred.map((_, at) => {
		let sum = 0;
		for (let near = at - SOFT; near <= at + SOFT; near++) sum += centred[near] ?? 0;
		return sum;
	});

/** Power at each frequency of the band, through a Hann window. */
function spectrum(centred: Float64Array): Float64Array {
	const { length } = centred;
	const windowed = centred.map(
		(value, at) => value * (1 - Math.cos((2 * Math.PI * (at + 0.5)) / length))
	);
	const count = Math.round((BAND.to - BAND.from) / BAND.step) + 1;
	return Float64Array.from({ length: count }, (_, index) => {
		const turn = 2 * Math.PI * (BAND.from + index * BAND.step) * GRID;
		// Goertzel's algorithm: one multiplication a sample.
		const twice = 2 * Math.cos(turn);
		let [last, secondLast] = [0, 0];
		for (const value of windowed) {
			const next = value + twice * last - secondLast;
			secondLast = last;
			last = next;
		}
		return last * last + secondLast * secondLast - twice * last * secondLast;
	});
}

function powerAt(power: Float64Array, hertz: number): number {
	const place = (hertz - BAND.from) / BAND.step;
	const below = Math.floor(place);
	const [low, high] = [power[below] ?? 0, power[below + 1] ?? 0];
	return low + (high - low) * (place - below);
}

/** How many strides apart stretches are compared to measure one stride finely. */
const FAR = 3;

/** The lag of one stride near a guess, measured over three strides, where the force is most like itself. */
function strideNear(centred: Float64Array, guess: number) {
	const near = peakNear(centred, guess / GRID, 0.08);
	const far = near && peakNear(centred, near.lag * FAR, 0.08 / FAR);
	if (!near || !far) return null;
	return { seconds: (far.lag / FAR) * GRID, likeness: near.likeness };
}

/** The lag, in samples and parts of one, at which the force is most like itself; `reach` as a share. */
function peakNear(centred: Float64Array, guess: number, reach: number) {
	let [lag, likeness] = [0, -Infinity];
	for (let at = Math.floor(guess * (1 - reach)); at <= Math.ceil(guess * (1 + reach)); at++) {
		const found = likenessAt(centred, at);
		if (found > likeness) [lag, likeness] = [at, found];
	}
	const [before, after] = [likenessAt(centred, lag - 1), likenessAt(centred, lag + 1)];
	const bend = before - 2 * likeness + after;
	// The top of a parabola through three points; not a peak where it does not bend down.
	return bend < 0 ? { lag: lag + (before - after) / (2 * bend), likeness } : null;
}

/** The correlation of a stretch with itself, `lag` samples later. */
function likenessAt(centred: Float64Array, lag: number): number {
	let [product, early, late] = [0, 0, 0];
	for (let at = lag; at < centred.length; at++) {
		const [one, other] = [centred[at] ?? 0, centred[at - lag] ?? 0];
		product += one * other;
		early += other * other;
		late += one * one;
	}
	return product / Math.sqrt(early * late);
}

/** One reading of a phone's accelerometer, gravity included. */
export interface MotionSample {
	/** Milliseconds of any one clock. */
	readonly t: number;
	/** m/s^2 along the phone's own axes, however the phone lies. */
	readonly x: number;
	readonly y: number;
	readonly z: number;
}

/** The force that carries the phone up, in units of its weight, at even times. */
export interface VerticalForce {
	/** 1 when at rest, 0 in free fall; NaN where readings are missing. */
	readonly force: Float64Array;
}

/** Even times are this far apart, in seconds: steps and their harmonics lie far below 25 Hz. */
export const GRID = 0.02;

/** A longer gap between readings is not bridged, in seconds: a step takes 0.3 s. */
const LONGEST_GAP = 0.25;

/** Which way is down is averaged over this long to either side, in seconds: about three strides. */
const DOWN_REACH = 1.2;

/**
 * Finds which way is down, and from it the force along it.
 *
 * Over a few strides a runner's own accelerations cancel out, and what is left of the average reading is
 * gravity. That average moves along, so that a phone may turn in its pocket.
 */
export function verticalForce(samples: readonly MotionSample[]): VerticalForce {
	const readings = inOrder(samples);
	const axes = (['x', 'y', 'z'] as const).map((axis) => onGrid(readings, axis));
	const downs = axes.map((axis) => smoothed(axis, Math.round(DOWN_REACH / GRID)));
	const length = axes[0]?.length ?? 0;
	const along = new Float64Array(length);
	let [weight, counted] = [0, 0];
	for (let at = 0; at < length; at++) {
		const [size, dot] = [
			Math.hypot(...downs.map((axis) => axis[at] ?? NaN)),
			dotAt(axes, downs, at)
		];
		along[at] = dot / size;
		if (Number.isNaN(dot)) continue;
		weight += dot / size;
		counted++;
	}
	// The mean is the weight, whatever the sensor's scale and sign.
	return { force: along.map((force) => force / (weight / counted)) };
}

const dotAt = (axes: readonly Float64Array[], downs: readonly Float64Array[], at: number): number =>
	axes.reduce((sum, axis, index) => sum + (axis[at] ?? NaN) * (downs[index]?.[at] ?? NaN), 0);

function inOrder(samples: readonly MotionSample[]): readonly MotionSample[] {
	const readings: MotionSample[] = [];
	for (const sample of samples) {
		const isWhole = [sample.t, sample.x, sample.y, sample.z].every(Number.isFinite);
		if (isWhole && sample.t > (readings.at(-1)?.t ?? -Infinity)) readings.push(sample);
	}
	return readings;
}

function onGrid(readings: readonly MotionSample[], axis: 'x' | 'y' | 'z'): Float64Array {
	const [first, last] = [readings[0]?.t ?? 0, readings.at(-1)?.t ?? 0];
	let before = 0;
	return Float64Array.from({ length: Math.floor((last - first) / 1000 / GRID) }, (_, index) => {
		const at = first + index * GRID * 1000;
		while ((readings[before + 1]?.t ?? Infinity) <= at) before++;
		const [one, next] = [readings[before], readings[before + 1]];
		if (!one || !next || next.t - one.t > LONGEST_GAP * 1000) return NaN;
		return one[axis] + ((next[axis] - one[axis]) * (at - one.t)) / (next.t - one.t);
	});
}

/** A moving average over what is there, weighted so that rhythms fall out of it (Hann). */
function smoothed(values: Float64Array, reach: number): Float64Array {
	const weights = Float64Array.from(
		{ length: 2 * reach + 1 },
		(_, at) => 1 - Math.cos((2 * Math.PI * (at + 1)) / (2 * reach + 2))
	);
	return values.map((_, centre) => {
		let [sum, total] = [0, 0];
		const to = Math.min(values.length - 1, centre + reach);
		for (let at = Math.max(0, centre - reach); at <= to; at++) {
			const [value, weight] = [values[at] ?? NaN, weights[at - centre + reach] ?? 0];
			if (Number.isNaN(value)) continue;
			sum += weight * value;
			total += weight;
		}
		return sum / total;
	});
}

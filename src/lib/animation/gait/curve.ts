/** Values evenly spaced over one stride; the last is the first of the next. */
export type Curve = readonly number[];

/** A mean and waves over one stride: how many times each runs per stride, its cosine, its sine part. */
export interface Waves {
	readonly mean: number;
	readonly waves: readonly (readonly [times: number, cos: number, sin: number])[];
}

/** The curve's value at a phase from 0 to 1, straight between its points. */
export function valueAt(curve: Curve, phase: number): number {
	const place = phase * (curve.length - 1);
	const before = Math.min(Math.floor(place), curve.length - 2);
	const from = curve[before] ?? 0;
	const to = curve[before + 1] ?? from;
	return from + (to - from) * (place - before);
}

/** How far the waves are from their mean at a phase. */
export function swingAt({ waves }: Waves, phase: number): number {
	let sum = 0;
	for (const [times, cos, sin] of waves) {
		const angle = 2 * Math.PI * times * phase;
		sum += cos * Math.cos(angle) + sin * Math.sin(angle);
	}
	return sum;
}

/** The waves' value at a phase. */
export const waveAt = (waves: Waves, phase: number) => waves.mean + swingAt(waves, phase);

/** Values evenly spaced over one stride; the last is the first of the next. */
export type Curve = readonly number[];

/** A Fourier series over one stride: its mean; of each harmonic its number, cosine and sine part. */
export interface FourierSeries {
	readonly mean: number;
	readonly harmonics: readonly (readonly [times: number, cos: number, sin: number])[];
}

/** The curve's value at a phase from 0 to 1, straight between its points. */
export function valueAt(curve: Curve, phase: number): number {
	const place = phase * (curve.length - 1);
	const before = Math.min(Math.floor(place), curve.length - 2);
	const from = curve[before] ?? 0;
	const to = curve[before + 1] ?? from;
	return from + (to - from) * (place - before);
}

/** How far the series is from its mean at a phase. */
export function deviationAt({ harmonics }: FourierSeries, phase: number): number {
	let sum = 0;
	for (const [times, cos, sin] of harmonics) {
		const angle = 2 * Math.PI * times * phase;
		sum += cos * Math.cos(angle) + sin * Math.sin(angle);
	}
	return sum;
}

export const seriesAt = (series: FourierSeries, phase: number) =>
	series.mean + deviationAt(series, phase);

/** Where things are on the two charts: 480 by 280, so that their words read at 320 px wide. */
export const WIDTH = 480;
export const HEIGHT = 280;
export const LEFT = 48;
export const RIGHT = 458;
export const FLOOR = 232;
export const CEILING = 34;

/** The middle of each of some slots of one width, from left to right. */
export function slots(count: number): readonly number[] {
	const width = (RIGHT - LEFT) / Math.max(1, count);
	return Array.from({ length: count }, (_, index) => LEFT + (index + 0.5) * width);
}

/** A height for each value from 0 to the top. */
export const heightOf =
	(top: number) =>
	(value: number): number =>
		FLOOR - (Math.min(top, value) / top) * (FLOOR - CEILING);

/** The end of a scale that holds a value, and its marks: at most five, at round numbers. */
export function scaleFor(value: number): { readonly top: number; readonly marks: number[] } {
	const mark = [5, 10, 15, 20, 30, 60, 120, 240, 600].find((size) => value / size <= 4) ?? 1200;
	const count = Math.max(1, Math.ceil(value / mark));
	return { top: count * mark, marks: Array.from({ length: count + 1 }, (_, one) => one * mark) };
}

import { DAYS, scaleFor } from './month.ts';

/** Where things are on the chart: 480 by 306, so that its words read at 350 px wide. */
export const LEFT = 50;
export const RIGHT = 408;
export const FLOOR = 264;
const CEILING = 44;
const SLOT = (RIGHT - LEFT) / DAYS;

/** The left edge of a day's bar, days counted from the oldest. */
export const barLeft = (index: number): number => LEFT + index * SLOT + SLOT / 2 - 4.5;

/** The day under a place on the chart, as a share of its width from 0 to 1. */
export function dayAt(share: number): number {
	const index = Math.floor((share * 480 - LEFT) / SLOT);
	return Math.min(DAYS - 1, Math.max(0, index));
}

/** A height for each length up to the longest that must fit, with room for words above it. */
export function heightsFor(most: number) {
	const { top, marks } = scaleFor(most);
	return { marks, y: (length: number) => FLOOR - (length / top) * (FLOOR - CEILING) };
}

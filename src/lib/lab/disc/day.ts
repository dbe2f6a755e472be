/**
 * A disc through a day, as an idea: each walk or jog lowers it a little, down to where it stays, and
 * a night brings it back. Walking and jogging lower it alike, for no study in the course compared
 * them.
 */

export type Act = 'walk' | 'jog' | 'night';
export type Height = 'morning' | 'lower' | 'lowest';

export interface Day {
	/** What was done last; null in the first morning. */
	readonly last: Act | null;
	readonly height: Height;
}

export const firstMorning: Day = { last: null, height: 'morning' };

/** The day after something was done. */
export function after({ height }: Day, act: Act): Day {
	if (act === 'night') return { last: act, height: 'morning' };
	return { last: act, height: height === 'morning' ? 'lower' : 'lowest' };
}

/** How much of its height is drawn: far more of it goes than in a real disc, to be seen at all. */
export const SHARE: Readonly<Record<Height, number>> = { morning: 1, lower: 0.8, lowest: 0.68 };

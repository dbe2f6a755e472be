import { sideOf } from './bounds.ts';

/** How long a friend counts, in seconds. */
export const COUNTED_SECONDS = 30;

/** Right-foot landings in 30 s times this are steps a minute: two feet, and two halves of a minute. */
const STEPS_A_LANDING = 4;

export type ByEye =
	{ readonly cadence: number } | { readonly refused: 'not-a-count' | 'too-few' | 'too-many' };

/**
 * Steps per minute from the right-foot landings that someone counted in 30 s.
 *
 * Refused are what is no whole number from 0 up (`not-a-count`) and what gives fewer than 100 or more
 * than 240 steps a minute: `too-few` may be a short count, `too-many` may be a count of both feet.
 * A miscount by one landing is 4 steps a minute.
 *
 * The other ways: `cadence-from-taps.ts` and `cadence-from-sensor.ts`.
 */
export function cadenceByEye(rightFootLandings: number): ByEye {
	if (!Number.isSafeInteger(rightFootLandings) || rightFootLandings < 0) {
		return { refused: 'not-a-count' };
	}
	const cadence = rightFootLandings * STEPS_A_LANDING;
	switch (sideOf(cadence)) {
		case 'below':
			return { refused: 'too-few' };
		case 'above':
			return { refused: 'too-many' };
		case 'within':
			return { cadence };
	}
}

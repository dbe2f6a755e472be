import type { TapFor } from '../shared/cadence/cadence-from-taps.ts';

/** Taps on a lane: where dots and lines are, 0 at its start and 1 at its end. */
export interface TapLane {
	readonly dots: readonly number[];
	readonly lines: readonly number[];
}

/** So many beats are shown. */
export const BEATS = 8;
/** Room before the first line and behind the last, in beats. */
const EDGE = 0.5;

/** How long a tap takes at so many steps a minute, in ms. */
export const tapInterval = (cadence: number, tapFor: TapFor): number =>
	(tapFor === 'each-step' ? 60_000 : 120_000) / cadence;

/**
 * The latest taps against an even beat that lies as well as it can: dots off their lines show by how much
 * a tap came early or late.
 *
 * @param times of taps in ms, oldest first
 * @param interval of the beat in ms
 */
export function laneOf(times: readonly number[], interval: number): TapLane {
	const place = (beat: number) => (beat + EDGE) / (BEATS - 1 + 2 * EDGE);
	const lines = Array.from({ length: BEATS }, (_, beat) => place(beat));
	const shown = times.slice(-BEATS);
	const [first = 0] = shown;
	const beats = shown.map((at) => (at - first) / interval);
	const late = beats.reduce((sum, beat) => sum + beat - Math.round(beat), 0) / beats.length;
	const dots = beats.map((beat) => place(beat - late)).filter((dot) => dot >= 0 && dot <= 1);
	return { dots, lines };
}

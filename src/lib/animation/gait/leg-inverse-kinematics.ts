import { degrees, hanging, radians } from './geometry.ts';
import { SEGMENT } from './anthropometry.ts';
import type { Point } from './motion.ts';

/** deg, as in a pose. */
export interface LegAngles {
	readonly thigh: number;
	readonly knee: number;
}

const { thigh: THIGH, shank: SHANK } = SEGMENT;
const SQUARES = THIGH * THIGH + SHANK * SHANK;

export function ankleOf(hip: Point, { thigh, knee }: LegAngles): Point {
	return hanging(hanging(hip, THIGH, thigh), SHANK, thigh - knee);
}

/** m from hip to ankle with the knee bent by degrees. */
export function reachAt(knee: number): number {
	return Math.sqrt(SQUARES + 2 * THIGH * SHANK * Math.cos(radians(knee)));
}

/**
 * The bend in degrees from which on a leg can get longer or shorter at so many m/s while its knee moves
 * at no more than `fastest` deg/s: the straighter a knee, the faster it must move for the same way.
 */
export function kneeFor(stretching: number, fastest: number): number {
	const leg = THIGH + SHANK;
	const sine = (leg * Math.abs(stretching)) / (THIGH * SHANK * radians(fastest));
	return degrees(Math.asin(Math.min(1, sine)));
}

const acos = (cosine: number) => Math.acos(Math.min(1, Math.max(-1, cosine)));

/** The leg that joins a hip and an ankle, knee to the front. An ankle out of reach gets a straight leg. */
export function legBetween(hip: Point, ankle: Point): LegAngles {
	const x = ankle.x - hip.x;
	const down = hip.y - ankle.y;
	const square = x * x + down * down;
	const apart = Math.sqrt(square);
	const knee = Math.PI - acos((SQUARES - square) / (2 * THIGH * SHANK));
	const above = acos((THIGH * THIGH + square - SHANK * SHANK) / (2 * THIGH * apart));
	return { thigh: degrees(Math.atan2(x, down) + above), knee: degrees(knee) };
}

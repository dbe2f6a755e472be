import type { Point } from './motion.ts';
import { footContactAt, type FootContact } from './foot-rockers.ts';
import { smoothstep } from './easing.ts';

/** A foot on the moving belt. */
export interface Stance {
	/** deg, after a share of stance from 0 to 1. */
	sole(share: number): number;
	/** Ankle and toes after a share of stance, m from under the hip. */
	foot(share: number): FootContact;
}

export interface Step {
	/** deg of the natural sole after a share of stance. */
	readonly naturalSole: (share: number) => number;
	/** deg of the sole at contact. */
	readonly strike: number;
	/** Share of the natural heel rise. */
	readonly pushOff: number;
	/** m in front of the hip, of the flat foot's ankle at contact. */
	readonly footprint: number;
	/** m that the belt carries the foot backward in one stance. */
	readonly travel: number;
}

// All four are choices. A foot that lands on its ball takes longer to come down to its heel.
const REARFOOT_SETTLES = 0.24;
const FOREFOOT_SETTLES = 0.42;
const HEEL_RISE_FROM = 0.42;
const HEEL_RISE_OVER = 0.3;

/** A foot from contact to toe-off. It never slides: the point on the ground moves with the belt. */
export function stanceOf({ naturalSole, strike, pushOff, footprint, travel }: Step): Stance {
	// In between, for a midfoot strike, so that no slider makes the figure jump.
	const forefoot = smoothstep((2 - strike) / 10);
	const settles = REARFOOT_SETTLES + (FOREFOOT_SETTLES - REARFOOT_SETTLES) * forefoot;
	const changed = strike - naturalSole(0);

	const sole = (share: number) => {
		const angle = naturalSole(share) + changed * (1 - smoothstep(share / settles));
		if (angle >= 0) return angle;
		return angle * (1 + (pushOff - 1) * smoothstep((share - HEEL_RISE_FROM) / HEEL_RISE_OVER));
	};
	const foot = (share: number): FootContact => {
		const { ankle, toeBend } = footContactAt(sole(share));
		const moved: Point = { x: footprint + ankle.x - travel * share, y: ankle.y };
		return { ankle: moved, toeBend };
	};
	return { sole, foot };
}

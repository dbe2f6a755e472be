import type { Point } from './motion.ts';
import { liftOver } from './toe-clearance.ts';
import { depthOf, toeBendInAir } from './foot-rockers.ts';
import type { HipHeight } from './running-hip-height.ts';
import type { Stance } from './running-stance.ts';
import { smoothstep, wrapped } from './easing.ts';
import { ankleOf, legBetween, type LegAngles } from './leg-inverse-kinematics.ts';

/** A leg at an instant, angles in degrees. */
export interface Leg extends LegAngles {
	readonly sole: number;
	readonly toeBend: number;
	readonly planted: boolean;
}

export interface LegSource {
	/** deg at a phase from 0 to 1: the measured leg. */
	readonly measured: (phase: number) => LegAngles & { readonly sole: number };
	readonly stance: Stance;
	readonly hipHeight: HipHeight;
	readonly toeOff: number;
}

const CLEARANCE = 0.02; // m between the swinging shoe and the ground
// Shares of swing in which that is reached, and given up again. A toe leaves the ground slowly.
const CLEAR_AFTER = 0.25;
const CLEAR_BEFORE = 0.1;

/**
 * A runner's leg at a phase of its own stride. On the ground its joints follow from where hip and foot
 * are; in the air it moves as measured, and what differs at toe-off and contact fades out and in.
 */
export function runningLegOf({
	measured,
	stance,
	hipHeight,
	toeOff
}: LegSource): (phase: number) => Leg {
	const onGround = (share: number): Leg => {
		const { ankle, toeBend } = stance.foot(share);
		const hip = { x: 0, y: hipHeight(share * toeOff) };
		return { ...legBetween(hip, ankle), sole: stance.sole(share), toeBend, planted: true };
	};
	const first = onGround(0);
	const last = onGround(1);
	const afterToeOff = difference(last, measured(toeOff));
	const beforeContact = difference(first, measured(1));

	const unlifted = (share: number) => {
		const phase = toeOff + share * (1 - toeOff);
		const before = 1 - smoothstep(share / 0.5);
		const after = smoothstep((share - 0.4) / 0.6);
		const from = measured(phase);
		const leg = {
			thigh: from.thigh + afterToeOff.thigh * before + beforeContact.thigh * after,
			knee: from.knee + afterToeOff.knee * before + beforeContact.knee * after
		};
		const sole = from.sole + afterToeOff.sole * before + beforeContact.sole * after;
		const toeBend = toeBendInAir(phase, toeOff, last.toeBend, first.toeBend);
		const hip: Point = { x: 0, y: hipHeight(phase) };
		const ankle = ankleOf(hip, leg);
		const clearance =
			CLEARANCE * smoothstep(share / CLEAR_AFTER) * smoothstep((1 - share) / CLEAR_BEFORE);
		const lack = clearance + depthOf(sole, toeBend) - ankle.y;
		return { leg, sole, toeBend, hip, ankle, lack };
	};
	const lift = liftOver((share) => unlifted(share).lack);
	const inAir = (share: number): Leg => {
		const { leg, sole, toeBend, hip, ankle, lack } = unlifted(share);
		const up = Math.max(lack, lift(share));
		const angles = up > 0 ? legBetween(hip, { x: ankle.x, y: ankle.y + up }) : leg;
		return { ...angles, sole, toeBend, planted: false };
	};

	return (phase) => {
		const within = wrapped(phase);
		return within <= toeOff ? onGround(within / toeOff) : inAir((within - toeOff) / (1 - toeOff));
	};
}

type Angles = LegAngles & { readonly sole: number };

const difference = (to: Angles, from: Angles): Angles => ({
	thigh: to.thigh - from.thigh,
	knee: to.knee - from.knee,
	sole: to.sole - from.sole
});

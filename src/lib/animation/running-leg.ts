import type { Point } from './motion.ts';
import { depthOf, toeBendInAir } from './rocker.ts';
import type { HipHeight } from './running-hip.ts';
import type { Stance } from './running-stance.ts';
import { smoothstep, wrapped } from './smooth.ts';
import { ankleOf, legBetween, type LegAngles } from './two-link.ts';

/** A leg at an instant, angles in degrees. */
export interface Leg extends LegAngles {
	readonly sole: number;
	readonly toeBend: number;
	readonly planted: boolean;
}

/** What a leg is made from. */
export interface LegSource {
	/** deg at a phase from 0 to 1: the measured leg. */
	readonly measured: (phase: number) => LegAngles & { readonly sole: number };
	readonly stance: Stance;
	readonly hipHeight: HipHeight;
	readonly toeOff: number;
}

const CLEARANCE = 0.02; // m between the swinging shoe and the ground
const CLEAR_WITHIN = 0.1; // share of swing in which that is reached, and given up again

/** A runner's leg at a phase of its own stride. */
export function legOf({ measured, stance, hipHeight, toeOff }: LegSource): (phase: number) => Leg {
	const onGround = (share: number): Leg => {
		const { ankle, toeBend } = stance.foot(share);
		const hip = { x: 0, y: hipHeight(share * toeOff) };
		return { ...legBetween(hip, ankle), sole: stance.sole(share), toeBend, planted: true };
	};
	const first = onGround(0);
	const last = onGround(1);
	const afterToeOff = difference(last, measured(toeOff));
	const beforeContact = difference(first, measured(1));

	const inAir = (phase: number): Leg => {
		const share = (phase - toeOff) / (1 - toeOff);
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
			CLEARANCE * smoothstep(share / CLEAR_WITHIN) * smoothstep((1 - share) / CLEAR_WITHIN);
		const lack = clearance + depthOf(sole, toeBend) - ankle.y;
		const lifted = lack > 0 ? legBetween(hip, { x: ankle.x, y: ankle.y + lack }) : leg;
		return { ...lifted, sole, toeBend, planted: false };
	};

	return (phase) => {
		const within = wrapped(phase);
		return within <= toeOff ? onGround(within / toeOff) : inAir(within);
	};
}

type Angles = LegAngles & { readonly sole: number };

const difference = (to: Angles, from: Angles): Angles => ({
	thigh: to.thigh - from.thigh,
	knee: to.knee - from.knee,
	sole: to.sole - from.sole
});

import type { LegPose, Point } from './motion.ts';
import { depthOf, footContactAt, toeBendInAir } from './foot-rockers.ts';
import { smoothstep } from './easing.ts';
import { ankleOf, type LegAngles } from './leg-inverse-kinematics.ts';

/** What a walker's leg is made from; phases are those of the leg. */
export interface WalkingLegSource {
	/** deg at a phase from 0 to 1: the measured leg. */
	readonly measured: (phase: number) => LegAngles & { readonly sole: number };
	/** m: where the pelvis would have this hip. */
	readonly hipOf: (phase: number) => Point;
	readonly toeOff: number;
	/** m: where the ankle would be over the flat foot at contact, and what the belt moves in a stride. */
	readonly footprint: number;
	readonly strideLength: number;
}

const FLAT_BELOW = 3; // deg: a sole this flat lies flat, or it would rock on the last degree
const CLEARANCE = 0.012; // m between the swinging shoe and the ground
const CLEAR_WITHIN = 0.2; // share of swing in which that is reached, and given up again
const SLOPE_LASTS = 0.05; // share of the stride in which a hip's drift at toe-off or contact fades
const STEP = 1e-3; // share of the stride, to take slopes over

/**
 * A walker's leg at a phase from 0 to 1. On the ground it is built from the foot up with every angle as
 * measured, so the foot cannot slide; two planted feet then ask for two hip points, a centimetre or two
 * apart. In the air it hangs from a hip that moves from the one point to the other.
 */
export function walkingLegOf(source: WalkingLegSource): (phase: number) => LegPose {
	const { measured, hipOf, toeOff, footprint, strideLength } = source;

	const onGround = (phase: number): LegPose => {
		const { thigh, knee, sole: measuredSole } = measured(phase);
		const sole = measuredSole * smoothstep(Math.abs(measuredSole) / FLAT_BELOW);
		const { ankle, toeBend } = footContactAt(sole);
		const hangs = ankleOf({ x: 0, y: 0 }, { thigh, knee });
		const hip = {
			x: footprint - strideLength * phase + ankle.x - hangs.x,
			y: ankle.y - hangs.y
		};
		return { hip, thigh, knee, sole, toeBend, planted: true };
	};
	const drift = (phase: number) => minus(onGround(phase).hip, hipOf(phase));
	const last = onGround(toeOff);
	const first = onGround(0);
	const lastDrift = drift(toeOff);
	const firstDrift = drift(0);
	const lastSlope = slope(drift(toeOff - STEP), lastDrift);
	const firstSlope = slope(firstDrift, drift(STEP));

	const inAir = (phase: number): LegPose => {
		const { thigh, knee, sole } = measured(phase);
		const since = phase - toeOff;
		const until = 1 - phase;
		const share = since / (1 - toeOff);
		const onward = smoothstep(share);
		const leaving = since * (1 - smoothstep(since / SLOPE_LASTS));
		const coming = until * (1 - smoothstep(until / SLOPE_LASTS));
		const along = (axis: 'x' | 'y') =>
			lastDrift[axis] * (1 - onward) +
			firstDrift[axis] * onward +
			lastSlope[axis] * leaving -
			firstSlope[axis] * coming;
		const root = hipOf(phase);
		const hip = { x: root.x + along('x'), y: root.y + along('y') };
		const toeBend = toeBendInAir(phase, toeOff, last.toeBend, first.toeBend);
		const clearance =
			CLEARANCE * smoothstep(share / CLEAR_WITHIN) * smoothstep((1 - share) / CLEAR_WITHIN);
		const lack = clearance + depthOf(sole, toeBend) - ankleOf(hip, { thigh, knee }).y;
		return {
			hip: { x: hip.x, y: hip.y + Math.max(0, lack) },
			thigh,
			knee,
			sole,
			toeBend,
			planted: false
		};
	};

	return (phase) => (phase <= toeOff ? onGround(phase) : inAir(phase));
}

const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
const slope = (from: Point, to: Point): Point => ({
	x: (to.x - from.x) / STEP,
	y: (to.y - from.y) / STEP
});

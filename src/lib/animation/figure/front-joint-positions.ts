import { hanging } from '../gait/geometry.ts';
import { SEGMENT, SHOE } from '../gait/anthropometry.ts';
import type { ArmPose, ArmStyle, LegPose, Point, Pose } from '../gait/motion.ts';
import { radians } from '../gait/geometry.ts';

/**
 * The body as seen from the front: what the side view does not show is a drawing choice. In metres; x is
 * to the viewer's right, so that the near side, which is the body's right, has x below 0.
 */
const HALF = { hip: 0.085, knee: 0.075, ankle: 0.052, shoulder: 0.172, elbow: 0.232 };
const ELBOW_OUT: Partial<Record<ArmStyle, number>> = { head: 0.33, folded: 0.225, behind: 0.245 };

const LOWEST_SHANK = 0.04; // m

export interface FrontLeg {
	readonly hip: Point;
	readonly knee: Point;
	readonly ankle: Point;
	/** How tall the shoe looks compared with a shoe flat on the ground. */
	readonly shoe: number;
}

export interface FrontArm {
	readonly shoulder: Point;
	readonly elbow: Point;
	readonly wrist: Point;
}

/** -1 for the near side, 1 for the far side. */
export const sideOf = (side: 'near' | 'far'): number => (side === 'near' ? -1 : 1);

export function frontLeg(pose: Pose, side: 'near' | 'far'): FrontLeg {
	const leg: LegPose = pose[side];
	const out = sideOf(side);
	const drop = Math.sin(radians(pose.pelvisDrop)) * HALF.hip * out;
	const knee = hanging(leg.hip, SEGMENT.thigh, leg.thigh);
	const hung = hanging(knee, SEGMENT.shank, leg.thigh - leg.knee);
	// A foot flung up behind stays under its knee, or the shank would turn over in one picture.
	const ankle = { ...hung, y: Math.min(hung.y, knee.y - LOWEST_SHANK) };
	const sole = radians(Math.min(0, leg.sole));
	const tall = (SHOE.ankle * Math.cos(sole) - SHOE.toe * Math.sin(sole)) / SHOE.ankle;
	return {
		hip: { x: HALF.hip * out, y: leg.hip.y + drop },
		knee: { x: HALF.knee * out, y: knee.y },
		ankle: { x: HALF.ankle * out, y: ankle.y },
		shoe: Math.max(0.7, Math.min(1.9, tall))
	};
}

export function frontArm(pose: Pose, side: 'near' | 'far', style: ArmStyle): FrontArm {
	const arm: ArmPose = pose[`${side}Arm`];
	const out = sideOf(side);
	const height = pose.pelvis.y + (SEGMENT.trunk - 0.03) * Math.cos(radians(pose.trunkLean));
	const elbow = hanging({ x: 0, y: height }, SEGMENT.upperArm, arm.upperArm);
	const wrist = hanging(elbow, SEGMENT.forearm, arm.upperArm + arm.elbow);
	return {
		shoulder: { x: HALF.shoulder * out, y: height },
		elbow: { x: (ELBOW_OUT[style] ?? HALF.elbow) * out, y: elbow.y },
		wrist: { x: arm.wristOutward * out, y: wrist.y }
	};
}

import { hanging } from './geometry.ts';
import { BODY_HEIGHT, SEGMENT } from './anthropometry.ts';
import type { ArmPose, LegPose, Point, Pose } from './motion.ts';
import { soleUnder, type Sole } from './foot-rockers.ts';
import { ankleOf } from './leg-inverse-kinematics.ts';

/** The joints of one side of the body, in metres. */
export interface SideJoints extends Sole {
	readonly hip: Point;
	readonly knee: Point;
	readonly ankle: Point;
	readonly shoulder: Point;
	readonly elbow: Point;
	readonly wrist: Point;
}

/** Where the joints of a body 1.76 m tall are, seen from the side. */
export interface Joints {
	readonly near: SideJoints;
	readonly far: SideJoints;
	/** Between the shoulders. */
	readonly neck: Point;
	/** The middle of the head. */
	readonly head: Point;
}

const HEAD_ABOVE_SHOULDERS = (0.935 - 0.818) * BODY_HEIGHT; // m; chin at 0.87 of the height, Winter
/** Share of the trunk's lean that the neck takes back: a choice. */
export const HEAD_UPRIGHT = 0.6;
const SHOULDER_TRAVEL = 0.045; // m fore and aft that a shoulder moves with its arm: a choice
const ARMS_APART = 50; // deg between the upper arms at which it has moved so far

/**
 * Where the joints of a pose are, for what labs lay over a figure. The figure itself hangs its limbs from
 * one another (`figure/side-layers.ts`).
 */
export function jointsOf(pose: Pose): Joints {
	const neck = hanging(pose.pelvis, -SEGMENT.trunk, -pose.trunkLean);
	const head = hanging(neck, -HEAD_ABOVE_SHOULDERS, -pose.trunkLean * (1 - HEAD_UPRIGHT));
	const apart = (pose.nearArm.upperArm - pose.farArm.upperArm) / ARMS_APART;
	const travel = SHOULDER_TRAVEL * Math.min(1, Math.max(-1, apart));
	return {
		near: { ...legJoints(pose.near), ...armJoints(pose.nearArm, neck, travel) },
		far: { ...legJoints(pose.far), ...armJoints(pose.farArm, neck, -travel) },
		neck,
		head
	};
}

function legJoints(leg: LegPose) {
	const knee = hanging(leg.hip, SEGMENT.thigh, leg.thigh);
	const ankle = ankleOf(leg.hip, leg);
	return { hip: leg.hip, knee, ankle, ...soleUnder(ankle, leg.sole, leg.toeBend) };
}

function armJoints(arm: ArmPose, neck: Point, travel: number) {
	const shoulder = { x: neck.x + travel, y: neck.y };
	const elbow = hanging(shoulder, SEGMENT.upperArm, arm.upperArm);
	return { shoulder, elbow, wrist: hanging(elbow, SEGMENT.forearm, arm.upperArm + arm.elbow) };
}

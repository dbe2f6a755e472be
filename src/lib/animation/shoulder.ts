import { turned } from './angle.ts';
import { SEGMENT } from './body.ts';
import type { Point, Pose } from './motion.ts';

const TRAVEL = 0.045; // m that a shoulder goes forward and back with its arm; a drawing choice
const FULL_SWING = 48; // deg between the two arms at the ends of the measured swing

/** Where a shoulder is: at the top of the trunk, a little forward or back with its arm. */
export function shoulderOf(pose: Pose, side: 'near' | 'far'): Point {
	const top = turned(pose.pelvis, 0, SEGMENT.trunk - 0.03, -pose.trunkLean);
	const apart = (pose.nearArm.upperArm - pose.farArm.upperArm) / FULL_SWING;
	const share = Math.max(-1, Math.min(1, side === 'near' ? apart : -apart));
	return { x: top.x + TRAVEL * share, y: top.y };
}

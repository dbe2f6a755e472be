import { frontArm, frontLeg } from '#lib/animation/figure/front-joint-positions.ts';
import type { ArmStyle, Point, Pose, Running } from '#lib/animation/gait/motion.ts';
import { TECHNIQUES } from '#lib/animation/gait/running-techniques.ts';
import { STAGE, UNITS } from '#lib/animation/figure/stage.ts';

/** From the least energy that was measured to the most, the one that was not beside its like. */
export const STYLES = [
	'beside',
	'crossing',
	'behind',
	'folded',
	'head'
] as const satisfies readonly ArmStyle[];

/** Share of the measured arm swing. */
export const AMOUNT = { min: 0.5, max: 1.5, step: 0.25 };

/** Whether the arms swing at all, so that they may swing more or less. */
export function swings(arms: ArmStyle): boolean {
	return arms === 'beside' || arms === 'crossing';
}

export function armMotion(arms: ArmStyle, amount: number): Running {
	return { ...TECHNIQUES.natural, arms, armSwing: amount };
}

/** The middle of a figure seen from the front, in the drawing's units. */
export const MIDDLE = STAGE.width / 2;

/** What is in front at a moment, in the drawing's units, seen from the front. */
export interface InFront {
	readonly knee: Point;
	/** Null where the arms are held. */
	readonly hand: Point | null;
}

/** The knee and the hand that are further forward. The hand is that of the other side. */
export function inFront(pose: Pose, arms: ArmStyle, height: number): InFront {
	const place = ({ x, y }: Point): Point => ({
		x: MIDDLE + x * UNITS * height,
		y: STAGE.ground - y * UNITS * height
	});
	const leg = pose.near.thigh > pose.far.thigh ? 'near' : 'far';
	const arm = pose.nearArm.upperArm > pose.farArm.upperArm ? 'near' : 'far';
	return {
		knee: place(frontLeg(pose, leg).knee),
		hand: swings(arms) ? place(frontArm(pose, arm, arms).wrist) : null
	};
}

import { gaitOf } from '#lib/animation/gait/gait.ts';
import type { Gait, Running } from '#lib/animation/gait/motion.ts';
import { TECHNIQUES } from '#lib/animation/gait/running-techniques.ts';
import { jointsOf } from '#lib/animation/gait/joint-positions.ts';

/** A runner of the comparison, and what the drawing's own joints say of the steps. */
export interface Runner {
	readonly motion: Running;
	readonly gait: Gait;
	/** From one landing to the next, in whole cm. */
	readonly length: number;
	/** From under the hip forward to the ankle as the foot lands, in whole cm. */
	readonly ahead: number;
	/** Steps a minute that are drawn, where the drawing can't go as far as was asked; otherwise null. */
	readonly clampedTo: number | null;
}

/** Steps a minute that a runner of this drawing takes by nature. */
export const NATURAL_CADENCE = Math.round(gaitOf(TECHNIQUES.natural).cadence);

/** Five per cent more, as an example. */
export const somewhatMore = (cadence: number): number => Math.round(cadence * 1.05);

/** A runner at the one speed of the comparison; steps a minute as wanted. */
export function runnerAt(cadence: number): Runner {
	const motion: Running = { ...TECHNIQUES.natural, cadence };
	const gait = gaitOf(motion);
	return {
		motion,
		gait,
		length: Math.round(gait.strideLength * 50),
		ahead: Math.round(jointsOf(gait.pose(0)).near.ankle.x * 100),
		clampedTo: gait.clamped.includes('cadence') ? Math.round(gait.cadence) : null
	};
}

/**
 * Where the feet have left prints, in metres from under the hip, the latest first: the ground goes back
 * under a runner who stays in the middle of the picture.
 *
 * @param phase of the stride, 0 to 1
 * @param count of prints
 */
export function printsOf(gait: Gait, phase: number, count: number): readonly number[] {
	// A foot that is flat on the ground shows where its print is.
	const flat = gait.toeOff / 2;
	const { heel, ball } = jointsOf(gait.pose(flat)).near;
	const landing = (heel.x + ball.x) / 2 + flat * gait.strideLength;
	const sinceStep = phase % 0.5;
	return Array.from(
		{ length: count },
		(_, step) => landing - (sinceStep + step / 2) * gait.strideLength
	);
}

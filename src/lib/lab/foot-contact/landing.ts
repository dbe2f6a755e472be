import type { FigureHighlight } from '#lib/animation/figure/highlight.ts';
import type { Gait, Point, Pose, Running } from '#lib/animation/gait/motion.ts';
import type { Person } from '#lib/animation/figure/people.ts';
import { TECHNIQUES } from '#lib/animation/gait/running-techniques.ts';
import { onStage } from '#lib/animation/figure/stage.ts';
import { jointsOf } from '#lib/animation/gait/joint-positions.ts';

export type Strike = 'heel' | 'middle' | 'forefoot';
export const STRIKES = ['heel', 'middle', 'forefoot'] as const satisfies readonly Strike[];

/** m from where measured runners land: as far as the figure still moves like a person. */
export const AHEAD = { min: -0.06, max: 0.08, step: 0.01 };

/**
 * deg of the sole at contact, and m by which the ankle would otherwise come further forward. With the heel
 * first, the sole follows from where the foot lands.
 */
const SOLE: Record<Strike, { strike?: number; back: number }> = {
	heel: { back: 0 },
	middle: { strike: 2, back: 0.016 },
	forefoot: { strike: -8, back: 0.02 }
};

/** A runner who lands `ahead` metres from where measured runners do, and so on the foot. */
export function landingMotion(ahead: number, how: Strike): Running {
	const { strike, back } = SOLE[how];
	return { ...TECHNIQUES.natural, ahead: ahead - back, ...(strike !== undefined && { strike }) };
}

/** What studies found to carry more: the knee, or the ankle and the calf. */
export function moreLoad(how: Strike): readonly FigureHighlight['part'][] {
	return how === 'forefoot' ? ['ankle', 'calf'] : ['knee'];
}

/** cm from under the hip to under the ankle as the foot lands, on the figure as it is drawn. */
export function landingDistance(gait: Gait, { height }: Pick<Person, 'height'>): number {
	const { hip, ankle } = jointsOf(gait.pose(0)).near;
	return Math.round((ankle.x - hip.x) * height * 100);
}

/** Where the foot lands against measured runners. */
export function placeOf(ahead: number): 'nearer' | 'measured' | 'further' {
	if (ahead <= -AHEAD.step / 2) return 'nearer';
	return ahead >= AHEAD.step / 2 ? 'further' : 'measured';
}

/** The lines over a figure, in the drawing's units. */
export interface Lines {
	readonly hip: Point;
	readonly knee: Point;
	readonly ankle: Point;
	/** The ground under the hip. */
	readonly under: Point;
}

/** Hip, knee and ankle of a pose, and the plumb line under the hip. */
export function linesOf(pose: Pose, { height }: Pick<Person, 'height'>): Lines {
	const { hip, knee, ankle } = jointsOf(pose).near;
	return {
		hip: onStage(hip, height),
		knee: onStage(knee, height),
		ankle: onStage(ankle, height),
		under: onStage({ x: hip.x, y: 0 }, height)
	};
}

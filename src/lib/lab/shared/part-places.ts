import type { HighlightPart } from '#lib/animation/figure/highlight.ts';
import type { Point, Pose } from '#lib/animation/gait/motion.ts';
import type { Person } from '#lib/animation/figure/people.ts';
import { onStage } from '#lib/animation/figure/stage.ts';
import { jointsOf } from '#lib/animation/gait/joint-positions.ts';

/** The parts from the ground up, as they are offered. */
export const PARTS = [
	'arch',
	'ankle',
	'calf',
	'knee',
	'thigh',
	'hip'
] as const satisfies readonly HighlightPart[];

// All in metres of a body of 1.76 m: where on the figure a part is pointed at.
const CALF_BEHIND = 0.035;
const THIGH_IN_FRONT = 0.035;
const HIP_BEHIND = 0.06;
const ARCH_ABOVE = 0.03;

const between = (from: Point, to: Point, share: number): Point => ({
	x: from.x + (to.x - from.x) * share,
	y: from.y + (to.y - from.y) * share
});

/** The spot of the near leg where each part is pointed at, in the drawing's units. */
export function partPlaces(
	pose: Pose,
	{ height }: Pick<Person, 'height'>
): Record<HighlightPart, Point> {
	const { hip, knee, ankle, heel, ball } = jointsOf(pose).near;
	const calf = between(knee, ankle, 0.32);
	const thigh = between(hip, knee, 0.62);
	const arch = between(heel, ball, 0.42);
	const place = (point: Point) => onStage(point, height);
	return {
		arch: place({ x: arch.x, y: arch.y + ARCH_ABOVE }),
		ankle: place(ankle),
		calf: place({ x: calf.x - CALF_BEHIND, y: calf.y }),
		knee: place(knee),
		thigh: place({ x: thigh.x + THIGH_IN_FRONT, y: thigh.y }),
		hip: place({ x: hip.x - HIP_BEHIND, y: hip.y - 0.02 })
	};
}

const RIGHT = 326; // drawing units: right of the landing leg, where nothing else is
const ABOVE = 26; // drawing units from a spot up to its word
const LOWEST = 330; // drawing units: over the toes

/** The place of the word for a spot, in the drawing's units. */
export function wordPlace({ y }: Point): Point {
	return { x: RIGHT, y: Math.min(LOWEST, y - ABOVE) };
}

import { turned } from './geometry.ts';
import { MAX_TOE_BEND, SHOE } from './anthropometry.ts';
import type { Point } from './motion.ts';
import { smoothstep } from './easing.ts';

/** A foot on the ground: where its ankle is, and how far its toes are bent (deg). */
export interface FootContact {
	readonly ankle: Point;
	readonly toeBend: number;
}

const AT_FLAT: Point = { x: 0, y: 0 };

/**
 * A foot on the ground with its sole at an angle (deg, toes up +). x is from where the ankle would be
 * over a flat foot. The point on the ground never moves: the heel point while the toes are up; the ball, with
 * the toes flat, while the heel is up; the toe tip once the toes can bend no further.
 */
export function footContactAt(sole: number): FootContact {
	if (sole >= 0) {
		const heel = { x: SHOE.heel, y: 0 };
		return { ankle: turned(heel, -SHOE.heel, SHOE.ankle, sole), toeBend: 0 };
	}
	const toeBend = Math.min(-sole, MAX_TOE_BEND);
	const tip = { x: SHOE.toe, y: 0 };
	const ball = turned(tip, SHOE.ball - SHOE.toe, 0, sole + toeBend);
	return { ankle: turned(ball, -SHOE.ball, SHOE.ankle, sole), toeBend };
}

/** The points of the shoe that may touch the ground. */
export interface Sole {
	readonly heel: Point;
	readonly ball: Point;
	readonly toe: Point;
}

/** The sole under an ankle; angles in degrees. */
export function soleUnder(ankle: Point, sole: number, toeBend: number): Sole {
	const ball = turned(ankle, SHOE.ball, -SHOE.ankle, sole);
	return {
		heel: turned(ankle, SHOE.heel, -SHOE.ankle, sole),
		ball,
		toe: turned(ball, SHOE.toe - SHOE.ball, 0, sole + toeBend)
	};
}

/** How far under its ankle a foot reaches down, in metres. */
export function depthOf(sole: number, toeBend: number): number {
	const { heel, ball, toe } = soleUnder(AT_FLAT, sole, toeBend);
	return -Math.min(heel.y, ball.y, toe.y);
}

const UNBENDING = 0.08; // share of the stride in which toes straighten; a drawing choice

/**
 * How far the toes are bent (deg) while the foot is in the air: they straighten after toe-off and, for
 * a foot that lands on its ball, bend before contact as they will have to on the ground.
 */
export function toeBendInAir(phase: number, toeOff: number, last: number, next: number): number {
	const straightening = last * (1 - smoothstep((phase - toeOff) / UNBENDING));
	return straightening + next * smoothstep((phase - 1 + UNBENDING) / UNBENDING);
}

import type { Point } from './motion.ts';

const RADIANS = Math.PI / 180;

export const radians = (degrees: number) => degrees * RADIANS;
export const degrees = (radians: number) => radians / RADIANS;

/** The point so many metres from another, at an angle in degrees from straight down, forward +. */
export function hanging(from: Point, length: number, angle: number): Point {
	const turned = radians(angle);
	return { x: from.x + length * Math.sin(turned), y: from.y - length * Math.cos(turned) };
}

/** The point that lies `ahead` and `up` metres from another, turned about that by degrees, front up +. */
export function turned(from: Point, ahead: number, up: number, angle: number): Point {
	const cos = Math.cos(radians(angle));
	const sin = Math.sin(radians(angle));
	return { x: from.x + ahead * cos - up * sin, y: from.y + ahead * sin + up * cos };
}

import { SEGMENT, SHOE } from '../gait/anthropometry.ts';
import type { Property, Shape } from './lottie-format.ts';
import { filled, filledAll, highlight, limb, oval, type Girth, type Spot } from './outline.ts';
import type { Person } from './people.ts';
import { UNITS } from './stage.ts';

/** The leg from the side, each part hanging from its joint, with the toes pointing to the right. */

const THIGH = SEGMENT.thigh * UNITS;
const SHANK = SEGMENT.shank * UNITS;

const THIGH_GIRTHS: readonly Girth[] = [
	[-0.1, 9, 13],
	[0.05, 18, 20],
	[0.3, 19, 17.5],
	[0.6, 16, 13],
	[0.86, 12.5, 10.5],
	[1, 12.5, 9.5],
	[1.11, 7, 4]
];
const SHANK_GIRTHS: readonly Girth[] = [
	[-0.09, 5, 4.5],
	[0.02, 12, 9.5],
	[0.14, 10.2, 12],
	[0.3, 9, 15.2],
	[0.48, 8.2, 12.6],
	[0.68, 7, 7.8],
	[0.88, 6, 6.2],
	[1.02, 6.4, 6.6],
	[1.07, 3, 3]
];
/** The belly of the calf and the strong cord below it. */
const CALF: readonly Girth[] = [
	[0.06, -4, 10.2],
	[0.18, -0.5, 13],
	[0.3, 0.5, 15.2],
	[0.46, -1, 13],
	[0.62, -3.4, 9],
	[0.8, -4, 6.6],
	[0.98, -3.8, 6.9]
];
const FRONT_OF_THIGH: readonly Girth[] = [
	[0.16, 17.2, -1],
	[0.34, 17.2, 1],
	[0.6, 14.5, 1],
	[0.84, 11.6, -3],
	[0.9, 10.5, -6]
];

const scaled = (spots: readonly Spot[], wide: number) =>
	spots.map((spot) => ({ ...spot, x: spot.x * wide }));

export function thighShapes(person: Person, far: boolean): Shape[] {
	const end = far ? '-far' : '';
	const wide = person.limbs;
	const bare = limb(THIGH_GIRTHS, THIGH, wide);
	if (person.bottom === 'leggings') return [filled(`bottom${end}`, bare)];
	const hem = 0.56;
	const shorts: Spot[] = [
		{ x: 10, y: -14 },
		{ x: 19, y: 4 },
		{ x: 21, y: THIGH * 0.3 },
		{ x: 21.5, y: THIGH * hem, corner: true },
		{ x: -18.5, y: THIGH * (hem - 0.04), corner: true },
		{ x: -20, y: THIGH * 0.25 },
		{ x: -21, y: 4 },
		{ x: -13, y: -14 }
	];
	return [filled(`bottom${end}`, scaled(shorts, wide)), filled(`skin${end}`, bare)];
}

export function shankShapes(person: Person, far: boolean): Shape[] {
	const end = far ? '-far' : '';
	const wide = person.limbs;
	const bare = limb(SHANK_GIRTHS, SHANK, wide);
	const sock = scaled(
		[
			{ x: 7, y: SHANK * 0.86, corner: true },
			{ x: 7.4, y: SHANK * 1.04 },
			{ x: -7.4, y: SHANK * 1.04 },
			{ x: -7, y: SHANK * 0.86, corner: true }
		],
		wide
	);
	const cover = person.bottom === 'leggings' ? `bottom${end}` : `skin${end}`;
	return [filled(`sock${end}`, sock), filled(cover, bare)];
}

/** Gold parts of a leg, each over the part it belongs to. */
export const calfHighlight = (wide: number, opacity: Property): Shape =>
	highlight(limb(CALF, SHANK, wide), opacity);
export const thighHighlight = (wide: number, opacity: Property): Shape =>
	highlight(limb(FRONT_OF_THIGH, THIGH, wide), opacity);
export const kneeHighlight = (wide: number, opacity: Property): Shape =>
	highlight(oval(2, THIGH, 10 * wide, 11), opacity);

/** The shoe behind the ball of the foot, around the ankle. */
export function footShapes(far: boolean): Shape[] {
	const end = far ? '-far' : '';
	const sole = SHOE.ankle * UNITS;
	const ball = SHOE.ball * UNITS;
	const heel = SHOE.heel * UNITS;
	const upper: Spot[] = [
		{ x: -8.5, y: -3.5, corner: true },
		{ x: 2, y: -1.5 },
		{ x: 8.5, y: -4, corner: true },
		{ x: 14, y: 2.5 },
		{ x: ball, y: 7.2 },
		{ x: ball + 3, y: 9, corner: true },
		{ x: ball + 3, y: sole - 3, corner: true },
		{ x: heel, y: sole - 3, corner: true },
		{ x: heel - 1.5, y: 8 },
		{ x: -8.8, y: 2 }
	];
	const rubber: Spot[] = [
		{ x: heel - 2.5, y: sole - 5.5, corner: true },
		{ x: ball * 0.4, y: sole - 4 },
		{ x: ball + 3, y: sole - 4.5, corner: true },
		{ x: ball + 1.5, y: sole, corner: true },
		{ x: ball * 0.4, y: sole },
		{ x: heel + 1, y: sole },
		{ x: heel - 2.6, y: sole - 2 }
	];
	const lace: Spot[] = [
		{ x: 10, y: 0.5, corner: true },
		{ x: 20, y: 5.2, corner: true },
		{ x: 18.5, y: 8.4, corner: true },
		{ x: 8.5, y: 4, corner: true }
	];
	return [filledAll(`sole${end}`, [rubber, lace]), filled(`shoe${end}`, upper)];
}

/** The toes of the shoe, from the ball on; they turn about the ball on the ground. */
export function toeShapes(far: boolean): Shape[] {
	const end = far ? '-far' : '';
	const length = (SHOE.toe - SHOE.ball) * UNITS;
	const upper: Spot[] = [
		{ x: -3, y: -11, corner: true },
		{ x: 4, y: -9.6 },
		{ x: length - 4, y: -7 },
		{ x: length + 0.5, y: -3, corner: true },
		{ x: -3, y: -3, corner: true }
	];
	const rubber: Spot[] = [
		{ x: -3, y: -4.5, corner: true },
		{ x: length * 0.5, y: -4 },
		{ x: length + 1.6, y: -4.4 },
		{ x: length + 0.6, y: -0.8 },
		{ x: length - 4, y: 0 },
		{ x: -2, y: 0, corner: true }
	];
	return [filled(`sole${end}`, rubber), filled(`shoe${end}`, upper)];
}

/** The arch of the foot, or the ankle, in gold. */
export function footHighlight(part: 'arch' | 'ankle', opacity: Property): Shape {
	const sole = SHOE.ankle * UNITS;
	return part === 'ankle'
		? highlight(oval(0, 0, 8.5, 9), opacity)
		: highlight(
				[
					{ x: -4, y: sole - 4.5 },
					{ x: 4, y: sole - 10 },
					{ x: 14, y: sole - 9 },
					{ x: 21, y: sole - 4.5 },
					{ x: 8, y: sole - 5.5 }
				],
				opacity
			);
}

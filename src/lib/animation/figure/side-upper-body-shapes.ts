import { SEGMENT } from '../gait/anthropometry.ts';
import type { Property, Shape } from './lottie-format.ts';
import { filled, highlight, limb, oval, type Girth, type Spot } from './outline.ts';
import type { Person } from './people.ts';
import { UNITS } from './stage.ts';
import { hairBehind, hairInFront } from './side-hair-shapes.ts';

/** Trunk, head and arms from the side, facing right. */

const TRUNK = SEGMENT.trunk * UNITS;
const UPPER_ARM = SEGMENT.upperArm * UNITS;
const FOREARM = SEGMENT.forearm * UNITS;

const UPPER_ARM_GIRTHS: readonly Girth[] = [
	[-0.12, 6, 6],
	[0, 9.5, 10],
	[0.3, 8.6, 8.8],
	[0.7, 7.6, 7.6],
	[0.96, 6.8, 7],
	[1.1, 3.6, 4.4]
];
const FOREARM_GIRTHS: readonly Girth[] = [
	[-0.13, 3.6, 4.4],
	[0, 7, 7],
	[0.3, 6.6, 6.4],
	[0.8, 4.6, 4.4],
	[1.02, 4.2, 4.2]
];

const scaled = (spots: readonly Spot[], wide: number) =>
	spots.map((spot) => ({ ...spot, x: spot.x * wide }));

/** The trunk in its shirt; it turns about the middle of the hips. */
export function trunkShapes(person: Person): Shape[] {
	const shirt: Spot[] = [
		{ x: 19.5, y: 10, corner: true },
		{ x: 19, y: -14 },
		{ x: 19.5, y: -38 },
		{ x: 21, y: -62 },
		{ x: 18, y: -84 },
		{ x: 9, y: -TRUNK - 3 },
		{ x: -6, y: -TRUNK - 5 },
		{ x: -17, y: -TRUNK + 6 },
		{ x: -21, y: -70 },
		{ x: -18, y: -42 },
		{ x: -15.5, y: -22 },
		{ x: -19, y: -4 },
		{ x: -20, y: 8, corner: true }
	];
	return [filled('top', scaled(shirt, person.trunk))];
}

/** The part of shorts or leggings below the shirt, at the hips. */
export function pelvisShapes(person: Person): Shape[] {
	const hips: Spot[] = [
		{ x: 17, y: -12 },
		{ x: 20, y: 4 },
		{ x: 15, y: 21 },
		{ x: -13, y: 21 },
		{ x: -22, y: 6 },
		{ x: -18, y: -12 }
	];
	return [filled('bottom', scaled(hips, (person.trunk + person.limbs) / 2))];
}

/** The gluteal muscle in gold. */
export function hipHighlight(person: Person, opacity: Property): Shape {
	return highlight(
		scaled(
			[
				{ x: -6, y: -8 },
				{ x: 0, y: 4 },
				{ x: -5, y: 18 },
				{ x: -16, y: 16 },
				{ x: -21, y: 4 },
				{ x: -16, y: -8 }
			],
			(person.trunk + person.limbs) / 2
		),
		opacity
	);
}

/** Head and neck; they turn about the root of the neck. */
export function headShapes(person: Person): Shape[] {
	const head: Spot[] = [
		{ x: 9, y: -19.5 },
		{ x: 15, y: -21 },
		{ x: 17.2, y: -25.5 },
		{ x: 17.6, y: -29 },
		{ x: 21.2, y: -34.5 },
		{ x: 17.8, y: -40 },
		{ x: 17.6, y: -48 },
		{ x: 12, y: -58 },
		{ x: 0, y: -62.5 },
		{ x: -12, y: -58 },
		{ x: -17, y: -46 },
		{ x: -14, y: -33 },
		{ x: -8, y: -25 },
		{ x: 0, y: -21 }
	];
	const neck: Spot[] = [
		{ x: 9, y: 6, corner: true },
		{ x: 7.5, y: -8 },
		{ x: 9, y: -24, corner: true },
		{ x: -11, y: -34, corner: true },
		{ x: -9.5, y: -10 },
		{ x: -12, y: 6, corner: true }
	];
	const ear = filled('skin-far', oval(-1, -36, 2.6, 4.4));
	const parts = [filled('skin', head), filled('skin-far', neck)];
	return [
		...hairInFront(person),
		...(person.hair === 'scarf' ? [] : [ear]),
		...parts,
		...hairBehind(person)
	];
}

export function upperArmShapes(person: Person, far: boolean): Shape[] {
	const end = far ? '-far' : '';
	const wide = person.limbs;
	const bare = limb(UPPER_ARM_GIRTHS, UPPER_ARM, wide);
	if (person.top === 'long') return [filled(`sleeve${end}`, bare)];
	const sleeve = limb(
		[
			[-0.16, 7, 7],
			[0, 11.5, 12],
			[0.28, 12, 12],
			[0.5, 11.4, 11.4]
		],
		UPPER_ARM,
		wide
	).map((spot) => (spot.y > UPPER_ARM * 0.4 ? { ...spot, corner: true } : spot));
	const skin = filled(`skin${end}`, bare);
	return person.top === 'tee' ? [filled(`sleeve${end}`, sleeve), skin] : [skin];
}

export function forearmShapes(person: Person, far: boolean): Shape[] {
	const end = far ? '-far' : '';
	const hand: Spot[] = [
		{ x: 4.4, y: FOREARM * 0.98 },
		{ x: 7.8, y: FOREARM + 5 },
		{ x: 7, y: FOREARM + 12 },
		{ x: 1, y: FOREARM + 15.5 },
		{ x: -5, y: FOREARM + 12 },
		{ x: -6, y: FOREARM + 4 },
		{ x: -4.2, y: FOREARM * 0.98 }
	];
	const cover = person.top === 'long' ? `sleeve${end}` : `skin${end}`;
	return [filled(cover, limb(FOREARM_GIRTHS, FOREARM, person.limbs)), filled(`skin${end}`, hand)];
}

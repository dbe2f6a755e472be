import { SEGMENT, SHOE } from '../gait/anthropometry.ts';
import type { Shape } from './lottie-format.ts';
import { filled, limb, oval, type Girth, type Spot } from './outline.ts';
import type { Person } from './people.ts';
import { UNITS } from './stage.ts';

/** The parts of a figure seen from the front. Limbs hang from their joint. */

const THIGH = SEGMENT.thigh * UNITS;
const SHANK = SEGMENT.shank * UNITS;
const TRUNK = SEGMENT.trunk * UNITS;

const even = (widths: readonly (readonly [number, number])[]): Girth[] =>
	widths.map(([at, half]) => [at, half, half]);

const mirrored = (half: readonly Spot[]): Spot[] => [
	...half,
	...half.map((spot) => ({ ...spot, x: -spot.x })).reverse()
];

const scaled = (spots: readonly Spot[], wide: number) =>
	spots.map((spot) => ({ ...spot, x: spot.x * wide }));

export function frontThigh(person: Person): Shape[] {
	const bare = limb(
		even([
			[-0.08, 10],
			[0.08, 16.5],
			[0.4, 15.5],
			[0.8, 12],
			[1, 11.5],
			[1.1, 6]
		]),
		THIGH,
		person.limbs
	);
	if (person.bottom === 'leggings') return [filled('bottom', bare)];
	const shorts = scaled(
		[
			{ x: 12, y: -16 },
			{ x: 18, y: 6 },
			{ x: 20, y: THIGH * 0.56, corner: true },
			{ x: -19, y: THIGH * 0.56, corner: true },
			{ x: -17, y: 6 },
			{ x: -12, y: -16 }
		],
		person.limbs
	);
	return [filled('bottom', shorts), filled('skin', bare)];
}

export function frontShank(person: Person): Shape[] {
	const bare = limb(
		even([
			[-0.06, 6],
			[0.02, 11],
			[0.28, 12.5],
			[0.55, 10],
			[0.85, 6.2],
			[1.05, 5.6]
		]),
		SHANK,
		person.limbs
	);
	return [filled(person.bottom === 'leggings' ? 'bottom-far' : 'skin-far', bare)];
}

/** The shoe from the front; its ankle is the origin. */
export function frontShoe(person: Person): Shape[] {
	const sole = SHOE.ankle * UNITS;
	return [
		filled('sole', [
			{ x: -11, y: sole - 5, corner: true },
			{ x: 11, y: sole - 5, corner: true },
			{ x: 10, y: sole, corner: true },
			{ x: -10, y: sole, corner: true }
		]),
		filled('shoe', [
			{ x: -7, y: -2, corner: true },
			{ x: 7, y: -2, corner: true },
			{ x: 10.5, y: sole - 8 },
			{ x: 10.5, y: sole - 4, corner: true },
			{ x: -10.5, y: sole - 4, corner: true },
			{ x: -10.5, y: sole - 8 }
		]),
		filled(
			'sock',
			scaled(
				[
					{ x: -6.6, y: -12, corner: true },
					{ x: 6.6, y: -12, corner: true },
					{ x: 6.6, y: 1, corner: true },
					{ x: -6.6, y: 1, corner: true }
				],
				person.limbs
			)
		)
	];
}

export function frontTrunk(person: Person): Shape[] {
	const shirt = mirrored([
		{ x: 9, y: -TRUNK - 2 },
		{ x: 26, y: -TRUNK + 4 },
		{ x: 37, y: -TRUNK + 12 },
		{ x: 35, y: -70 },
		{ x: 29, y: -38 },
		{ x: 28, y: -20 },
		{ x: 32, y: 10, corner: true }
	]);
	return [filled('top', scaled(shirt, (person.trunk + 1) / 2))];
}

export function frontHips(person: Person): Shape[] {
	const hips = mirrored([
		{ x: 29, y: -8 },
		{ x: 33, y: 8 },
		{ x: 30, y: 26 },
		{ x: 6, y: 24 }
	]);
	return [filled('bottom-far', scaled(hips, (person.trunk + person.limbs) / 2))];
}

export function frontUpperArm(person: Person): Shape[] {
	const length = SEGMENT.upperArm * UNITS;
	const bare = limb(
		even([
			[-0.12, 6],
			[0, 10],
			[0.4, 8.8],
			[0.95, 7],
			[1.08, 3.6]
		]),
		length,
		person.limbs
	);
	if (person.top === 'long') return [filled('sleeve', bare)];
	if (person.top === 'singlet') return [filled('skin', bare)];
	const sleeve = limb(
		even([
			[-0.15, 7],
			[0, 12],
			[0.5, 11.6]
		]),
		length,
		person.limbs
	).map((spot) => (spot.y > length * 0.4 ? { ...spot, corner: true } : spot));
	return [filled('sleeve', sleeve), filled('skin', bare)];
}

export function frontForearm(person: Person): Shape[] {
	const bare = limb(
		even([
			[-0.1, 4],
			[0, 7],
			[0.35, 6.6],
			[1.02, 4.4]
		]),
		SEGMENT.forearm * UNITS,
		person.limbs
	);
	return [filled(person.top === 'long' ? 'sleeve' : 'skin', bare)];
}

export function frontHand(): Shape[] {
	return [filled('skin', oval(0, 4, 6.4, 8))];
}

/** Head and neck; the root of the neck is the origin. */
export function frontHead(person: Person): Shape[] {
	const face = filled('skin', oval(0, -40, 15.5, 22));
	const ears = [
		filled('skin-far', oval(-15.5, -38, 2.8, 4.6)),
		filled('skin-far', oval(15.5, -38, 2.8, 4.6))
	];
	const neck = filled('skin-far', [
		{ x: -8, y: -24, corner: true },
		{ x: 8, y: -24, corner: true },
		{ x: 11, y: 3, corner: true },
		{ x: -11, y: 3, corner: true }
	]);
	if (person.hair === 'scarf') {
		const opening = filled('skin', oval(0, -38, 12.5, 18));
		const scarf = filled(
			'scarf',
			mirrored([
				{ x: 0, y: -65 },
				{ x: 14, y: -59 },
				{ x: 19, y: -42 },
				{ x: 18, y: -20 },
				{ x: 24, y: 0 },
				{ x: 14, y: 12 }
			])
		);
		return [opening, scarf, neck];
	}
	return [...frontHair(person), face, ...ears, neck];
}

function frontHair({ hair }: Person): Shape[] {
	if (hair === 'curls') {
		return [
			[-15, -52, 8],
			[-8, -60, 9],
			[0, -63, 9],
			[8, -60, 9],
			[15, -52, 8]
		].map(([x = 0, y = 0, r = 0]) => filled('hair', oval(x, y, r, r)));
	}
	const low = hair === 'bob' ? -44 : -48;
	const cap = filled('hair', [
		{ x: 0, y: -67 },
		{ x: 12, y: -63 },
		{ x: 17.5, y: -51 },
		{ x: 17, y: low + 6, corner: true },
		{ x: 13, y: low - 4, corner: true },
		{ x: 4, y: low - 6 },
		{ x: -8, y: low - 8 },
		{ x: -13, y: low - 2, corner: true },
		{ x: -17, y: low + 6, corner: true },
		{ x: -17.5, y: -51 },
		{ x: -12, y: -63 }
	]);
	return [cap];
}

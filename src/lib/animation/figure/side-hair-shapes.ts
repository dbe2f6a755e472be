import type { Shape } from './lottie-format.ts';
import { filled, oval } from './outline.ts';
import type { Person } from './people.ts';

/** Hair and scarves from the side, facing right. */

/** What covers the head: it lies over the face. */
export function hairInFront(person: Person): Shape[] {
	switch (person.hair) {
		case 'short':
			return [
				filled('hair', [
					{ x: 15.5, y: -51 },
					{ x: 14, y: -60 },
					{ x: 2, y: -66.5 },
					{ x: -12, y: -62 },
					{ x: -19.5, y: -48 },
					{ x: -16, y: -32 },
					{ x: -9.5, y: -27, corner: true },
					{ x: -6, y: -40 },
					{ x: 1, y: -44, corner: true },
					{ x: 3, y: -51, corner: true },
					{ x: 9, y: -54 }
				])
			];
		case 'ponytail':
			return [
				filled('band', oval(-19.5, -51, 2.6, 4)),
				filled('hair', [
					{ x: 17, y: -49.5, corner: true },
					{ x: 15, y: -60 },
					{ x: 2, y: -67 },
					{ x: -13, y: -62 },
					{ x: -20, y: -49 },
					{ x: -16, y: -34 },
					{ x: -8, y: -31, corner: true },
					{ x: -5, y: -41 },
					{ x: 3, y: -46 },
					{ x: 7, y: -52, corner: true }
				])
			];
		case 'bob':
			return [
				filled('hair', [
					{ x: 18.5, y: -47 },
					{ x: 16, y: -60 },
					{ x: 4, y: -68 },
					{ x: -12, y: -65 },
					{ x: -21, y: -52 },
					{ x: -20, y: -36 },
					{ x: -12, y: -28, corner: true },
					{ x: -5, y: -32, corner: true },
					{ x: -3, y: -43, corner: true },
					{ x: 6, y: -48 },
					{ x: 12, y: -52 }
				])
			];
		case 'curls':
			return [
				...[
					[11, -58, 8],
					[0, -64, 10],
					[-12, -61, 10],
					[-19, -51, 9.5],
					[-18, -40, 8],
					[-11, -50, 9],
					[4, -56, 8]
				].map(([x = 0, y = 0, r = 0]) => filled('hair', oval(x, y, r, r)))
			];
		case 'scarf':
			return [
				filled('scarf', [
					{ x: 16.5, y: -50, corner: true },
					{ x: 14, y: -60 },
					{ x: 1, y: -67 },
					{ x: -14, y: -62 },
					{ x: -21, y: -47 },
					{ x: -19, y: -28 },
					{ x: -19, y: -8 },
					{ x: -17, y: 5, corner: true },
					{ x: 0, y: 9 },
					{ x: 13, y: 6, corner: true },
					{ x: 13, y: -10 },
					{ x: 9.5, y: -18.5, corner: true },
					{ x: 5, y: -24 },
					{ x: 6, y: -40 },
					{ x: 10, y: -50 }
				])
			];
	}
}

export function hairBehind(person: Person): Shape[] {
	if (person.hair !== 'ponytail') return [];
	return [
		filled('hair', [
			{ x: -17, y: -54 },
			{ x: -27, y: -57 },
			{ x: -38, y: -50 },
			{ x: -44, y: -40, corner: true },
			{ x: -35, y: -44 },
			{ x: -26, y: -46 },
			{ x: -18, y: -47 }
		])
	];
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL, cells, personAt } from './people.ts';

/** Cells that a path of rectangles covers. */
function covered(path: string): number {
	const area = [...path.matchAll(/M\d+ \d+h(\d+)v(\d+)h-\d+z/g)].reduce(
		(sum, [, width, height]) => sum + Number(width) * Number(height),
		0
	);
	return area / (CELL.width * CELL.height);
}

describe('a picture of people', () => {
	it('lights exactly as many as it says, in either shape', () => {
		fc.assert(
			fc.property(fc.nat(200), fc.nat(200), fc.constantFrom(20, 25), (a, b, columns) => {
				expect(covered(cells(a, b, columns))).toBe(Math.max(0, b - a));
			})
		);
	});

	it('fills from the top left, in a block', () => {
		expect(cells(0, 7, 25)).toBe('M0 0h70v14h-70z');
		expect(cells(0, 27, 25)).toBe('M0 0h250v14h-250zM0 14h20v14h-20z');
		expect(cells(0, 0, 25)).toBe('');
	});

	it('finds the person under a finger', () => {
		expect(personAt(0, 0, 25, 200)).toBe(1);
		expect(personAt(0.999, 0, 25, 200)).toBe(25);
		expect(personAt(0.5, 0.5, 20, 200)).toBe(111);
		expect(personAt(1, 1, 20, 200)).toBe(200);
	});
});

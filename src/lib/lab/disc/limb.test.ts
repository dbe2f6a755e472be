import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limb, reach } from './limb.ts';

const places = fc.record({
	x: fc.double({ min: -500, max: 500, noNaN: true }),
	y: fc.double({ min: -500, max: 500, noNaN: true })
});

describe('parts of a person', () => {
	it('reach down at 0 and forward at 90 degrees', () => {
		expect(reach({ x: 1, y: 2 }, 0, 10)).toEqual({ x: 1, y: 12 });
		const forward = reach({ x: 0, y: 0 }, 90, 10);
		expect(forward.x).toBeCloseTo(10);
		expect(forward.y).toBeCloseTo(0);
	});

	it('are as long as they should be, whichever way they point', () => {
		fc.assert(
			fc.property(places, fc.double({ min: -180, max: 180, noNaN: true }), (from, turn) => {
				const to = reach(from, turn, 30);
				expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeCloseTo(30);
			})
		);
	});

	it('are drawn even where both ends are one', () => {
		fc.assert(
			fc.property(places, places, (from, to) => {
				expect(limb(from, to, 8, 5)).toMatch(/^M[-\d. A L z]+$/);
				expect(limb(from, from, 8, 5)).not.toContain('NaN');
			})
		);
	});
});

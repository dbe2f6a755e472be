import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from './drawings.ts';

const size = { width: 350, height: 233 };
const leg = {
	ankle: { x: 47, y: 80, r: 5 },
	arch: { x: 52, y: 87, r: 5 },
	hip: { x: 43, y: 11, r: 7 }
};
const pixels = ({ x, y }: { x: number; y: number }) => ({
	x: (x / 100) * size.width,
	y: (y / 100) * size.height
});

describe('a tap on a drawing', () => {
	it('means the place it meets, even where two lie close together', () => {
		for (const [id, spot] of Object.entries(leg)) expect(nearest(leg, pixels(spot), size)).toBe(id);
		const { x, y } = pixels(leg.ankle);
		expect(nearest(leg, { x: x + 5, y: y + 5 }, size)).toBe('ankle');
	});

	it('means a place within a thumb of its middle', () => {
		const { x, y } = pixels(leg.hip);
		expect(nearest(leg, { x: x + 23, y }, size)).toBe('hip');
		expect(nearest(leg, { x: x + 40, y }, size)).toBeNull();
	});

	it('means nothing where no place is near', () => {
		expect(nearest(leg, { x: 5, y: 5 }, size)).toBeNull();
		expect(nearest({}, { x: 5, y: 5 }, size)).toBeNull();
	});

	it('never means a place that another is nearer than', () => {
		fc.assert(
			fc.property(fc.nat(350), fc.nat(233), (x, y) => {
				const meant = nearest(leg, { x, y }, size);
				fc.pre(meant !== null);
				const distance = (spot: { x: number; y: number }) =>
					Math.hypot(x - pixels(spot).x, y - pixels(spot).y);
				const found = leg[meant as keyof typeof leg];
				for (const spot of Object.values(leg)) {
					if (distance(spot) < 24) expect(distance(found)).toBeLessThanOrEqual(distance(spot));
				}
			})
		);
	});
});

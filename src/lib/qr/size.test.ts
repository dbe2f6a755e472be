import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moduleSize, printedSide, wholeSide } from './size.ts';

const modules = fc.integer({ min: 1, max: 22 }).map((version) => 17 + 4 * version);

describe('on a screen', () => {
	it('has whole pixels, at least 3, and fits unless that is too much', () => {
		fc.assert(
			fc.property(modules, fc.double({ min: 0, max: 3000, noNaN: true }), (size, availablePx) => {
				const px = moduleSize({ modules: size, availablePx });
				expect(Number.isInteger(px)).toBe(true);
				expect(px).toBeGreaterThanOrEqual(3);
				if (px > 3) expect(px * wholeSide(size)).toBeLessThanOrEqual(availablePx);
				expect((px + 1) * wholeSide(size)).toBeGreaterThan(availablePx);
			})
		);
	});

	it('fits a phone of 390 px, even the largest code', () => {
		expect(moduleSize({ modules: 105, availablePx: 350 })).toBe(3);
		expect(wholeSide(105) * 3).toBeLessThanOrEqual(350);
	});
});

describe('on paper', () => {
	it('is as wished, or as large as 0.4 mm a module needs', () => {
		fc.assert(
			fc.property(modules, fc.integer({ min: 10, max: 120 }), (size, wishedMm) => {
				const side = printedSide({ modules: size, wishedMm });
				expect(side).toBeGreaterThanOrEqual(wishedMm);
				expect(side / wholeSide(size)).toBeGreaterThanOrEqual(0.4 - 1e-9);
				if (side > wishedMm) expect(side).toBeLessThan(0.4 * wholeSide(size) + 0.1);
			})
		);
	});

	it('grows from 45 mm for a code with many modules', () => {
		expect(printedSide({ modules: 57, wishedMm: 45 })).toBe(45);
		expect(printedSide({ modules: 105, wishedMm: 45 })).toBe(45.2);
	});
});

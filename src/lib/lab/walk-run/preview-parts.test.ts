import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, segmentsOf } from './session.ts';
import { previewAt, previewParts } from './preview-parts.ts';

const STRIDES = { walk: 1.06, run: 0.76 };
const endOf = (parts: ReturnType<typeof previewParts>) => {
	const last = parts.at(-1);
	return last ? last.from + last.strides * last.strideTime : 0;
};

describe('the preview', () => {
	it.each([
		[9, 1],
		[8, 2],
		[6, 4],
		[5, 5]
	])('of walk %i, run %i takes about 20 seconds', (walk, run) => {
		const parts = previewParts(
			segmentsOf({ warmUp: 5, walk, run, repeats: 3, coolDown: 0 }),
			STRIDES,
			20
		);
		expect(endOf(parts)).toBeGreaterThan(17);
		expect(endOf(parts)).toBeLessThan(23);
	});

	it('changes from walk to run as a foot lands, and shows each part for two strides or more', () => {
		const plans = fc.record({
			warmUp: fc.constant(5),
			walk: fc.integer({ min: 1, max: 20 }),
			run: fc.integer({ min: 1, max: 20 }),
			repeats: fc.integer({ min: 1, max: 12 }),
			coolDown: fc.constant(0)
		});
		fc.assert(
			fc.property(plans, (plan) => {
				const segments = segmentsOf(plan);
				const parts = previewParts(segments, STRIDES, 20);
				parts.forEach((part, index) => {
					expect(part.strides).toBeGreaterThanOrEqual(2);
					expect(Number.isInteger(part.strides)).toBe(true);
					expect(previewAt(parts, part.from + 1e-9)).toMatchObject({ index });
					expect(previewAt(parts, part.from + 1e-9)?.steps).toBeCloseTo(0);
				});
				expect(previewAt(parts, endOf(parts) - 1e-9)?.elapsed).toBeCloseTo(lengthOf(segments));
				expect(previewAt(parts, endOf(parts) + 1e-9)).toBeNull();
			})
		);
	});

	it('of nothing is over at once', () => {
		expect(previewAt(previewParts([], STRIDES, 20), 0)).toBeNull();
	});
});

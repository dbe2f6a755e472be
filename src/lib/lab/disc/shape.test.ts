import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discShape, MORNING, waterDrops } from './shape.ts';

const LOWEST = MORNING * 0.68;
const heights = fc.double({ min: LOWEST, max: MORNING, noNaN: true });

describe('the disc as it is drawn', () => {
	it('holds all its water in the morning', () => {
		for (const { y } of waterDrops(MORNING, LOWEST)) {
			expect(y).toBeLessThan(0);
			expect(y).toBeGreaterThan(-MORNING);
		}
	});

	it('has let its water out where it is lowest', () => {
		for (const { y } of waterDrops(LOWEST, LOWEST)) {
			expect(y > 0 || y < -LOWEST).toBe(true);
		}
	});

	it('is a closed shape of numbers at every height', () => {
		fc.assert(
			fc.property(heights, (height) => {
				expect(discShape(height)).toMatch(/^M.*z$/);
				expect(discShape(height)).not.toContain('NaN');
				for (const { x, y } of waterDrops(height, LOWEST)) {
					expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
				}
			})
		);
	});
});

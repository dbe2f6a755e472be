import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capAbove, drops, layerBelow, sinks } from './joint.ts';

const weights = fc.double({ min: 0, max: 1, noNaN: true });
const numbersIn = (path: string) => path.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
const highest = (path: string) =>
	Math.min(...numbersIn(path).filter((_, index) => index % 2 === 1));
const lowest = (path: string) => Math.max(...numbersIn(path).filter((_, index) => index % 2 === 1));

describe('the joint as it is drawn', () => {
	it('comes down with weight, and is as it was without', () => {
		expect(sinks(0)).toBe(0);
		fc.assert(
			fc.property(weights, weights, (one, other) => {
				expect(Math.sign(sinks(one) - sinks(other)) * Math.sign(one - other)).not.toBe(-1);
			})
		);
	});

	it('keeps the layers apart: the one above never enters the one below', () => {
		fc.assert(
			fc.property(weights, (weight) => {
				const above = lowest(capAbove(weight)) + sinks(weight);
				const middle = numbersIn(layerBelow(weight)).slice(40, 42)[1] ?? 0;
				expect(above).toBeLessThanOrEqual(middle + 0.5);
			})
		);
	});

	it('draws shapes inside the sheet', () => {
		fc.assert(
			fc.property(weights, (weight) => {
				for (const path of [capAbove(weight), layerBelow(weight)]) {
					expect(path).not.toContain('NaN');
					expect(highest(path)).toBeGreaterThan(0);
					expect(lowest(path)).toBeLessThan(400);
				}
			})
		);
	});

	it('sends all fluid out to the sides under full weight', () => {
		const [rest, loaded] = [drops(0), drops(1)];
		expect(loaded).toHaveLength(rest.length);
		for (const { x } of loaded) expect(Math.abs(x - 222)).toBeGreaterThan(74);
	});
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CEILING, FLOOR, heightOf, LEFT, RIGHT, scaleFor, slots } from './chart.ts';

it('every value lies on the chart, and a greater one is higher', () => {
	const minutes = fc.integer({ min: 0, max: 5000 });
	fc.assert(
		fc.property(minutes, minutes, (a, b) => {
			const { top, marks } = scaleFor(Math.max(a, b));
			const y = heightOf(top);
			for (const value of [a, b, ...marks]) {
				expect(y(value)).toBeLessThanOrEqual(FLOOR);
				expect(y(value)).toBeGreaterThanOrEqual(CEILING);
			}
			expect(Math.sign(y(a) - y(b))).toBe(Math.sign(b - a));
			expect(marks.length).toBeLessThanOrEqual(6);
		})
	);
});

it('slots have one width and fill the chart', () => {
	for (const count of [1, 8, 12]) {
		const all = slots(count);
		const width = (RIGHT - LEFT) / count;
		expect(all).toHaveLength(count);
		expect(all[0]).toBeCloseTo(LEFT + width / 2);
		expect(all.at(-1)).toBeCloseTo(RIGHT - width / 2);
	}
});

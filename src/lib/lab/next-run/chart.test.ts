import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barLeft, dayAt, FLOOR, heightsFor } from './chart.ts';
import { DAYS } from './month.ts';

test('a tap on a bar finds its day, a tap beside the chart the nearest', () => {
	for (let index = 0; index < DAYS; index += 1)
		expect(dayAt((barLeft(index) + 4) / 480)).toBe(index);
	expect(dayAt(0)).toBe(0);
	expect(dayAt(1)).toBe(DAYS - 1);
});

test('a longer run is never drawn lower, and all fit below the top', () => {
	const length = fc.double({ min: 0.1, max: 500, noNaN: true });
	fc.assert(
		fc.property(length, length, (one, other) => {
			const [short, long] = [Math.min(one, other), Math.max(one, other)];
			const { y } = heightsFor(long);
			expect(y(short)).toBeGreaterThanOrEqual(y(long));
			expect(y(long)).toBeGreaterThan(30);
			expect(y(0)).toBe(FLOOR);
		})
	);
});

import { describe, expect, test } from 'vitest';
import { pointAtShare, shareOf } from './spline.ts';
import { placesOf, tall, walkedShare, wide, type StopState } from './stops.ts';

const states = (text: string) =>
	[...text].map((letter): StopState => (letter === 'd' ? 'done' : letter === 'n' ? 'now' : 'next'));

describe.each([tall, wide])('the green line of the $id map', (layout) => {
	const at = (number: number) => shareOf(layout.path, layout.stops[number - 1]?.at ?? 0);

	test('does not begin before a stop is done', () => {
		expect(walkedShare(layout, states('n------'))).toBe(0);
		expect(walkedShare(layout, [])).toBe(0);
	});

	test('leads to where you are', () => {
		expect(walkedShare(layout, states('ddn----'))).toBe(at(3));
	});

	test('ends at the last stop done where you are somewhere else', () => {
		expect(walkedShare(layout, states('dd--n--'))).toBe(at(2));
	});

	test('leaves out a stop done out of turn', () => {
		expect(walkedShare(layout, states('n--dd--'))).toBe(0);
	});

	test('goes the whole way when all is done', () => {
		expect(walkedShare(layout, states('ddddddd'))).toBe(1);
	});

	test('meets every stop in order', () => {
		const shares = layout.stops.map((_, i) => at(i + 1));
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		for (const [i, place] of placesOf(layout).entries()) {
			const met = pointAtShare(layout.path, shares[i] ?? 0);
			expect(Math.hypot(met.x - place.x, met.y - place.y)).toBeLessThan(1);
		}
	});
});

import { expect, test } from 'vitest';
import { alongSpline, pointAtShare, shareOf, splinePath } from './spline.ts';

const straight = [0, 10, 20, 30].map((x) => ({ x, y: 0 }));

test('a spline through points in a line is that line', () => {
	expect(splinePath(straight)).toBe('M0 0C2 0 7 0 10 0 13 0 17 0 20 0 23 0 28 0 30 0');
	expect(alongSpline(straight).every(({ y }) => y === 0)).toBe(true);
});

test('shares grow from 0 at the first point to 1 at the last', () => {
	expect(shareOf(straight, 0)).toBe(0);
	expect(shareOf(straight, 3)).toBe(1);
	expect(shareOf(straight, 1)).toBeCloseTo(1 / 3);
});

test('a share is found again as a point, with its heading', () => {
	expect(pointAtShare(straight, 0.5)).toMatchObject({ x: expect.closeTo(15), y: 0, heading: 0 });
	expect(pointAtShare(straight, 7).x).toBe(30);
});

test('no points make no path', () => {
	expect(splinePath([])).toBe('');
	expect(alongSpline([])).toEqual([]);
});

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CREEK_HALF, labelBoxes, PATH_HALF, plant } from './plant.ts';
import { parkSvg } from './park.ts';
import { alongSpline, type Point } from './spline.ts';
import { placesOf, tall, wide } from './stops.ts';

const away = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

describe.each([tall, wide])('the $id park', (layout) => {
	const trees = plant(layout);
	const svg = parkSvg(layout.id);

	test('is the same every time', () => {
		expect(parkSvg(layout.id)).toBe(svg);
		expect(plant(layout)).toEqual(trees);
	});

	test('has a wood, with some wattle in flower', () => {
		expect(trees.length).toBeGreaterThan(200);
		expect(trees.filter(({ kind }) => kind === 'wattle').length).toBeGreaterThan(3);
	});

	/** The least room between a tree's edge and any of the points. */
	const room = (points: readonly Point[]) =>
		Math.min(
			...trees.map((tree) => Math.min(...points.map((point) => away(tree, point))) - tree.r)
		);

	test('keeps its trees off the path, the creek and the stops', () => {
		expect(room(alongSpline(layout.path))).toBeGreaterThanOrEqual(PATH_HALF);
		expect(room(alongSpline(layout.creek))).toBeGreaterThanOrEqual(CREEK_HALF);
		expect(room(placesOf(layout))).toBeGreaterThanOrEqual(layout.marker);
	});

	test('keeps its trees off the labels', () => {
		for (const { left, top, right, bottom } of labelBoxes(layout)) {
			const gaps = trees.map(({ x, y, r }) => {
				const beside = Math.max(left - x, 0, x - right);
				return Math.hypot(beside, Math.max(top - y, 0, y - bottom)) - r;
			});
			expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
		}
	});

	test('leaves every label inside its box, so that nothing runs off sideways', () => {
		for (const { left, right } of labelBoxes(layout)) {
			expect(left).toBeGreaterThanOrEqual(0);
			expect(right).toBeLessThanOrEqual(layout.width);
		}
	});

	test('stays small: 14 kB, and 4 kB on the wire', () => {
		expect(svg.length).toBeLessThanOrEqual(14_000);
		expect(gzipSync(svg).length).toBeLessThanOrEqual(4096);
	});

	test('takes its colours from the tokens and nowhere else, so that both themes fit', () => {
		const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
		for (const colour of colours) expect(colour).toMatch(/^(none|var\(--[a-z0-9-]+\)|url\(#.+\))$/);
		expect(svg).not.toContain('style');
	});

	test('gives each id once, begun with its own name', () => {
		const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(new RegExp(`^${layout.id}-`));
	});
});

import { describe, expect, it } from 'vitest';
import { gaitOf } from '#lib/animation/gait/gait.ts';
import { PEOPLE } from '#lib/animation/figure/people.ts';
import {
	AHEAD,
	landingDistance,
	landingMotion,
	linesOf,
	moreLoad,
	placeOf,
	STRIKES
} from './landing.ts';

const places = Array.from(
	{ length: Math.round((AHEAD.max - AHEAD.min) / AHEAD.step) + 1 },
	(_, index) => AHEAD.min + index * AHEAD.step
);

describe('where the foot lands', () => {
	it.each(STRIKES)('gets further from the hip with each step of the slider, %s first', (how) => {
		const far = places.map((ahead) =>
			landingDistance(gaitOf(landingMotion(ahead, how)), PEOPLE.farah)
		);
		for (const [index, one] of far.slice(1).entries()) {
			expect(one).toBeGreaterThan((far[index] ?? Infinity) - 0.5);
		}
		expect((far.at(-1) ?? 0) - (far[0] ?? 0)).toBeGreaterThan(8);
	});

	it.each(STRIKES)('lies in the range that the figure can show, %s first', (how) => {
		for (const ahead of places) {
			expect(gaitOf(landingMotion(ahead, how)).clamped).toEqual([]);
		}
	});

	it('hardly changes with the part of the foot that lands first', () => {
		for (const ahead of places) {
			const far = STRIKES.map((how) =>
				landingDistance(gaitOf(landingMotion(ahead, how)), PEOPLE.farah)
			);
			expect(Math.max(...far) - Math.min(...far)).toBeLessThanOrEqual(3);
		}
	});

	it('agrees with measured runners', () => {
		expect([-0.06, -0.01, 0, 0.01, 0.08].map(placeOf)).toEqual([
			'nearer',
			'nearer',
			'measured',
			'further',
			'further'
		]);
	});

	it('is drawn on the ground, straight under the hip', () => {
		const { hip, under, ankle } = linesOf(gaitOf(landingMotion(0, 'heel')).pose(0), PEOPLE.farah);
		expect(under).toEqual({ x: hip.x, y: 384 });
		expect(ankle.x).toBeGreaterThan(under.x);
	});
});

describe('what touches first', () => {
	it('moves the load and never takes it away', () => {
		for (const how of STRIKES) expect(moreLoad(how).length).toBeGreaterThan(0);
		expect(moreLoad('heel')).not.toEqual(moreLoad('forefoot'));
	});

	it('is what its name says', () => {
		const sole = (how: (typeof STRIKES)[number]) => gaitOf(landingMotion(0, how)).pose(0).near.sole;
		expect(sole('heel')).toBeGreaterThan(5);
		expect(Math.abs(sole('middle'))).toBeLessThan(4);
		expect(sole('forefoot')).toBeLessThan(-5);
	});
});

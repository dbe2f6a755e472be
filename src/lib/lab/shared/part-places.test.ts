import { describe, expect, it } from 'vitest';
import { gaitOf } from '#lib/animation/gait/gait.ts';
import { PEOPLE } from '#lib/animation/figure/people.ts';
import { TECHNIQUES } from '#lib/animation/gait/running-techniques.ts';
import { PARTS, partPlaces, wordPlace } from './part-places.ts';

const gait = gaitOf(TECHNIQUES.natural);
const landing = [0, 0.25, 0.5].map((share) => gait.pose(share * gait.toeOff));

describe('the parts of a landing leg', () => {
	it('stand over each other in the order they are offered in', () => {
		for (const pose of landing) {
			const places = partPlaces(pose, PEOPLE.tom);
			const heights = PARTS.map((part) => -places[part].y);
			expect(heights).toEqual([...heights].sort((a, b) => a - b));
		}
	});

	it('are far enough apart for each to be tapped', () => {
		for (const pose of landing) {
			const places = Object.values(partPlaces(pose, PEOPLE.tom));
			for (const [index, one] of places.entries()) {
				for (const other of places.slice(index + 1)) {
					expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(12);
				}
			}
		}
	});

	it('have their word to the right, over the ground', () => {
		for (const pose of landing) {
			for (const place of Object.values(partPlaces(pose, PEOPLE.tom))) {
				expect(wordPlace(place).x).toBeGreaterThan(place.x);
				expect(wordPlace(place).y).toBeLessThan(340);
			}
		}
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ankleOf, legBetween, reachAt } from './leg-inverse-kinematics.ts';

const hip = { x: 0.1, y: 0.9 };
const angles = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('a leg between hip and ankle', () => {
	it('has the angles that put the ankle there', () => {
		fc.assert(
			fc.property(angles(-40, 60), angles(1, 140), (thigh, knee) => {
				const leg = legBetween(hip, ankleOf(hip, { thigh, knee }));
				expect(leg.thigh).toBeCloseTo(thigh, 6);
				expect(leg.knee).toBeCloseTo(knee, 6);
			})
		);
	});

	it('is straight where the ankle is out of reach', () => {
		expect(legBetween(hip, { x: 0.1, y: -3 })).toEqual({ thigh: 0, knee: 0 });
		expect(reachAt(0)).toBeGreaterThan(reachAt(10));
	});
});

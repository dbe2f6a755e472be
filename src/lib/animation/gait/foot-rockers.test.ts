import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHOE } from './anthropometry.ts';
import { depthOf, footContactAt, soleUnder } from './foot-rockers.ts';

const onGround = (angle: number) => {
	const { ankle, toeBend } = footContactAt(angle);
	return soleUnder(ankle, angle, toeBend);
};
const soles = fc.double({ min: -80, max: 40, noNaN: true });

describe('a foot that rocks on the ground', () => {
	it('stands on its heel, its ball or its toe tip, which stays where it is', () => {
		fc.assert(
			fc.property(soles, (angle) => {
				const pivot = angle >= 0 ? 'heel' : angle > -24 ? 'ball' : 'toe';
				const point = onGround(angle)[pivot];
				expect(point.x).toBeCloseTo(SHOE[pivot], 9);
				expect(point.y).toBeCloseTo(0, 9);
			})
		);
	});

	it('never goes into the ground, and reaches down to it', () => {
		fc.assert(
			fc.property(soles, (angle) => {
				const { heel, ball, toe } = onGround(angle);
				expect(Math.min(heel.y, ball.y, toe.y)).toBeCloseTo(0, 9);
				const { ankle, toeBend } = footContactAt(angle);
				expect(depthOf(angle, toeBend)).toBeCloseTo(ankle.y, 9);
			})
		);
	});

	it('moves its ankle without a jump from heel to ball to toe tip', () => {
		for (const angle of [0, -24]) {
			const [before, after] = [
				footContactAt(angle + 1e-6).ankle,
				footContactAt(angle - 1e-6).ankle
			];
			expect(Math.hypot(before.x - after.x, before.y - after.y)).toBeLessThan(1e-6);
		}
	});
});

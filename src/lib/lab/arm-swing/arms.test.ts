import { describe, expect, it } from 'vitest';
import { gaitOf } from '#lib/animation/gait/gait.ts';
import { AMOUNT, armMotion, inFront, MIDDLE, STYLES, swings } from './arms.ts';

const phases = Array.from({ length: 40 }, (_, index) => index / 40);

describe('the arms of a runner', () => {
	it('swing forward with the opposite leg, but for the moments in which they pass', () => {
		const gait = gaitOf(armMotion('beside', 1));
		const opposite = phases.filter((phase) => {
			const { knee, hand } = inFront(gait.pose(phase), 'beside', 1);
			return hand !== null && Math.sign(knee.x - MIDDLE) !== Math.sign(hand.x - MIDDLE);
		});
		expect(opposite.length).toBeGreaterThan(30);
	});

	it('have a hand in front only while they swing', () => {
		for (const arms of STYLES) {
			const { hand } = inFront(gaitOf(armMotion(arms, 1)).pose(0.1), arms, 1);
			expect(hand !== null).toBe(swings(arms));
		}
	});

	it('cross the middle only where that is chosen', () => {
		const furthestIn = (arms: 'beside' | 'crossing') =>
			Math.min(
				...phases.map((phase) => gaitOf(armMotion(arms, 1)).pose(phase).nearArm.wristOutward)
			);
		expect(furthestIn('beside')).toBeGreaterThan(0);
		expect(furthestIn('crossing')).toBeLessThan(0);
	});

	it('swing as little and as much as the figure can', () => {
		for (const amount of [AMOUNT.min, AMOUNT.max]) {
			expect(gaitOf(armMotion('beside', amount)).clamped).toEqual([]);
		}
	});
});

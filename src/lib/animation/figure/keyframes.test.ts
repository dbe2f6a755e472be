import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaitOf } from '../gait/gait.ts';
import type { ArmStyle, Gait, Motion } from '../gait/motion.ts';
import { keyframePhases } from './keyframes.ts';
import { RUNNING_LIMITS, WALKING_LIMITS, type Limits } from '../gait/parameter-limits.ts';
import { worstOf, type WorstErrors } from './testing/worst-errors.ts';

const within = ([min, max]: Limits) => fc.double({ min, max, noNaN: true });
const maybe = (range: Limits) => fc.option(within(range), { nil: undefined });
const STYLES: readonly ArmStyle[] = ['beside', 'crossing', 'folded', 'behind', 'head'];

const runners = fc
	.record({
		speed: within(RUNNING_LIMITS.speed),
		cadence: maybe(RUNNING_LIMITS.cadence),
		ahead: maybe(RUNNING_LIMITS.ahead),
		strike: maybe(RUNNING_LIMITS.strike),
		pushOff: maybe(RUNNING_LIMITS.pushOff),
		armSwing: maybe(RUNNING_LIMITS.armSwing),
		lean: maybe(RUNNING_LIMITS.lean),
		arms: fc.option(fc.constantFrom(...STYLES), { nil: undefined })
	})
	.map((way): Motion => ({ kind: 'run', ...way }));
const walkers = fc
	.record({ speed: within(WALKING_LIMITS.speed), armSwing: maybe(WALKING_LIMITS.armSwing) })
	.map((way): Motion => ({ kind: 'walk', ...way }));

const SLIP = 0.002; // m: at the size of a figure on a phone, a third of a pixel
const SINK = 0.003; // m
const STRAIGHT = 0; // deg
const FOLDED = 140; // deg: the calf meets the thigh
// deg/s. The joints of people who sprint or kick a ball reach about these; more would look like a jerk.
const KNEE_SPEED = 1500;
const THIGH_SPEED = 1000;
const ANKLE_SPEED = 1300;

function expectWithinBounds(worst: WorstErrors) {
	expect(worst.slip).toBeLessThan(SLIP);
	expect(worst.sink).toBeLessThan(SINK);
	expect(worst.lift).toBeLessThan(SINK);
	expect(worst.leastKnee).toBeGreaterThanOrEqual(STRAIGHT);
	expect(worst.mostKnee).toBeLessThan(FOLDED);
	expect(worst.kneeSpeed).toBeLessThan(KNEE_SPEED);
	expect(worst.thighSpeed).toBeLessThan(THIGH_SPEED);
	expect(worst.ankleSpeed).toBeLessThan(ANKLE_SPEED);
}

/** Every angle and place of a leg. */
const numbers = (gait: Gait, phase: number, side: 'near' | 'far') => {
	const { hip, thigh, knee, sole, toeBend } = gait.pose(phase)[side];
	return [1000 * hip.x, 1000 * hip.y, thigh, knee, sole, toeBend];
};
function expectSame(some: readonly number[], others: readonly number[]) {
	for (const [index, one] of some.entries()) {
		expect(Math.abs(one - (others[index] ?? NaN))).toBeLessThan(0.1);
	}
}

const phases = fc.double({ min: 0, max: 1, noNaN: true });

describe.each([
	['a runner', runners, 300],
	['a walker', walkers, 60]
] as const)('%s, however mixed and as drawn', (_, motions, numRuns) => {
	it('neither slides nor sinks, and no joint jerks or bends too far', () => {
		fc.assert(
			fc.property(motions, (motion) => expectWithinBounds(worstOf(gaitOf(motion), 240))),
			{ numRuns }
		);
	});

	it('repeats without a jump', () => {
		fc.assert(
			fc.property(motions, (motion) => {
				const gait = gaitOf(motion);
				for (const side of ['near', 'far'] as const) {
					expectSame(numbers(gait, 0, side), numbers(gait, 1 - 1e-9, side));
					expectSame(numbers(gait, gait.toeOff, side), numbers(gait, gait.toeOff + 1e-6, side));
				}
			}),
			{ numRuns: 100 }
		);
	});

	it('moves its legs alike, half a stride apart', () => {
		fc.assert(
			fc.property(motions, phases, (motion, phase) => {
				const gait = gaitOf(motion);
				expectSame(numbers(gait, phase, 'far'), numbers(gait, phase + 0.5, 'near'));
				expectSame(numbers(gait, phase - 3, 'far'), numbers(gait, phase + 0.5, 'near'));
			}),
			{ numRuns: 100 }
		);
	});

	it('is drawn from keys in order that hold both landings and both toe-offs', () => {
		fc.assert(
			fc.property(motions, (motion) => {
				const gait = gaitOf(motion);
				const keys = keyframePhases(gait);
				for (const [index, key] of keys.entries()) {
					if (index > 0) expect(key).toBeGreaterThan(keys[index - 1] ?? NaN);
				}
				for (const event of [0, 0.5, 1, gait.toeOff, (gait.toeOff + 0.5) % 1]) {
					expect(keys.some((key) => Math.abs(key - event) < 2e-4)).toBe(true);
				}
			}),
			{ numRuns: 100 }
		);
	});
});

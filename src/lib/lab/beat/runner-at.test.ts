import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NATURAL_CADENCE, printsOf, runnerAt, somewhatMore } from './runner-at.ts';

const cadences = fc.integer({ min: 140, max: 190 });

describe('a runner with more steps at the same speed', () => {
	it('takes shorter ones and lands nearer to the body, at any cadence', () => {
		fc.assert(
			fc.property(cadences, (cadence) => {
				const [own, more] = [runnerAt(cadence), runnerAt(somewhatMore(cadence))];
				expect(more.length).toBeLessThan(own.length);
				expect(more.ahead).toBeLessThan(own.ahead);
				expect(more.gait.speed).toBe(own.gait.speed);
			})
		);
	});

	it('takes steps as long as speed and cadence say', () => {
		expect(runnerAt(165).length).toBe(100);
		expect(NATURAL_CADENCE).toBeGreaterThan(155);
		expect(NATURAL_CADENCE).toBeLessThan(172);
	});

	it('says where the drawing cannot follow', () => {
		expect(runnerAt(132).clampedTo).toBe(140);
		expect(runnerAt(210).clampedTo).toBe(200);
		expect(runnerAt(168).clampedTo).toBeNull();
	});
});

describe('prints', () => {
	const { gait } = runnerAt(160);

	it('lie a step apart', () => {
		const prints = printsOf(gait, 0.3, 4);
		prints.slice(1).forEach((print, index) => {
			expect((prints[index] ?? NaN) - print).toBeCloseTo(gait.strideLength / 2);
		});
	});

	it('go back with the ground, and a new one comes with each landing', () => {
		const [early, late, next] = [0, 0.49, 0.5].map((phase) => printsOf(gait, phase, 1)[0] ?? NaN);
		expect(late).toBeLessThan(early ?? NaN);
		expect(next).toBeCloseTo(early ?? NaN);
	});
});

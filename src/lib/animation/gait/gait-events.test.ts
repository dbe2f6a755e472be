import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaitOf } from './gait.ts';
import { MOMENTS, momentAt, momentsOf } from './gait-events.ts';

describe.each([
	['running', gaitOf({ kind: 'run', speed: 3 })],
	['walking', gaitOf({ kind: 'walk' })]
])('the moments of %s', (_, gait) => {
	it('come in order, each at a phase of its own name', () => {
		const moments = momentsOf(gait);
		expect(moments.map(({ name }) => name)).toEqual(MOMENTS);
		for (const { name, phase } of moments) expect(momentAt(gait, phase)).toBe(name);
		const phases = moments.map(({ phase }) => phase);
		expect(phases).toEqual([...phases].sort((a, b) => a - b));
	});

	it('name every phase, in any stride', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (phase) => {
				expect(MOMENTS).toContain(momentAt(gait, phase));
				expect(momentAt(gait, Math.floor(phase) - 2)).toBe('initial contact');
			})
		);
	});

	it('say swing only while the foot is in the air', () => {
		for (let phase = 0; phase < 1; phase += 0.01) {
			if (momentAt(gait, phase) !== 'swing') continue;
			expect(gait.pose(phase).near.planted).toBe(false);
		}
	});
});

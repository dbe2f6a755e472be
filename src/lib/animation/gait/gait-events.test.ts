import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaitOf } from './gait.ts';
import { GAIT_EVENTS, gaitEventAt, gaitEventsOf } from './gait-events.ts';

describe.each([
	['running', gaitOf({ kind: 'run', speed: 3 })],
	['walking', gaitOf({ kind: 'walk' })]
])('the gait events of %s', (_, gait) => {
	it('come in order, each at a phase of its own name', () => {
		const events = gaitEventsOf(gait);
		expect(events.map(({ name }) => name)).toEqual(GAIT_EVENTS);
		for (const { name, phase } of events) expect(gaitEventAt(gait, phase)).toBe(name);
		const phases = events.map(({ phase }) => phase);
		expect(phases).toEqual([...phases].sort((a, b) => a - b));
	});

	it('name every phase, in any stride', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (phase) => {
				expect(GAIT_EVENTS).toContain(gaitEventAt(gait, phase));
				expect(gaitEventAt(gait, Math.floor(phase) - 2)).toBe('initial contact');
			})
		);
	});

	it('say swing only while the foot is in the air', () => {
		for (let phase = 0; phase < 1; phase += 0.01) {
			if (gaitEventAt(gait, phase) !== 'swing') continue;
			expect(gait.pose(phase).near.planted).toBe(false);
		}
	});
});

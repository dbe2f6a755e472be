import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atRest, halfStep, pauseOrGoOn, press, release, walk, WALK_STEPS } from './load.ts';

describe('a knee that is loaded', () => {
	it('counts a step once the weight is off again', () => {
		const pressed = press(atRest);
		expect(pressed).toEqual({ phase: 'pressed', down: true, steps: 0 });
		expect(press(pressed)).toBe(pressed);
		const released = release(pressed);
		expect(released).toEqual({ phase: 'released', down: false, steps: 1 });
		expect(release(released)).toBe(released);
		expect(release(press(released)).steps).toBe(2);
	});

	it('walks twenty steps and stops by itself', () => {
		let load = walk(false);
		let halves = 0;
		while (load.phase === 'walking') {
			load = halfStep(load);
			halves += 1;
		}
		expect(halves).toBe(2 * WALK_STEPS);
		expect(load).toEqual({ phase: 'walked', down: false, steps: WALK_STEPS });
	});

	it('has walked at once where nothing may move', () => {
		expect(walk(true)).toEqual({ phase: 'walked', down: false, steps: WALK_STEPS });
	});

	it('waits in a pause without weight, and continues from there', () => {
		const half = halfStep(walk(false));
		const paused = pauseOrGoOn(half);
		expect(paused).toEqual({ phase: 'paused', down: false, steps: 0 });
		expect(halfStep(paused)).toBe(paused);
		expect(pauseOrGoOn(paused).phase).toBe('walking');
		expect(pauseOrGoOn(atRest)).toBe(atRest);
	});

	it('counts anew by hand after a walk', () => {
		expect(release(press(walk(true))).steps).toBe(1);
	});

	it('has weight on it only while pressed or on a walk, whatever is done', () => {
		const actions = { press, release, halfStep, pauseOrGoOn, walk: () => walk(false) };
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...(Object.keys(actions) as (keyof typeof actions)[])), {
					maxLength: 120
				}),
				(done) => {
					const load = done.reduce((now, name) => actions[name](now), atRest);
					if (load.down) expect(['pressed', 'walking']).toContain(load.phase);
					if (['walking', 'paused'].includes(load.phase)) {
						expect(load.steps).toBeLessThan(WALK_STEPS);
					}
				}
			)
		);
	});
});

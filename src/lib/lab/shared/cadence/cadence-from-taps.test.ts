import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadenceFromTaps, REST, withTap, type TapFor } from './cadence-from-taps.ts';

const interval = (cadence: number, tapFor: TapFor) =>
	(tapFor === 'each-step' ? 60_000 : 120_000) / cadence;

const cadences = fc.integer({ min: 110, max: 230 });
const tapFors = fc.constantFrom<TapFor>('each-step', 'right-foot');

/** Taps of a thumb that is up to `shake` of an interval early or late. */
const shakyTaps = (count: number, shake: number) =>
	fc
		.record({
			cadence: cadences,
			tapFor: tapFors,
			early: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
				minLength: count,
				maxLength: count
			})
		})
		.map(({ cadence, tapFor, early }) => {
			const gap = interval(cadence, tapFor);
			return {
				cadence,
				tapFor,
				gap,
				times: early.map((part, index) => 5000 + gap * (index + part * shake))
			};
		});

const read = (times: readonly number[], tapFor: TapFor) => cadenceFromTaps(times, tapFor);
const off = (times: readonly number[], tapFor: TapFor, cadence: number) =>
	Math.abs((read(times, tapFor).cadence ?? NaN) - cadence);

describe('cadence from taps', () => {
	it('is exact for an even thumb, whatever a tap stands for', () => {
		fc.assert(
			fc.property(cadences, tapFors, fc.integer({ min: 8, max: 60 }), (cadence, tapFor, count) => {
				const times = Array.from({ length: count }, (_, tap) => tap * interval(cadence, tapFor));
				expect(off(times, tapFor, cadence)).toBeLessThan(1e-6);
			})
		);
	});

	it('stays within 2 steps a minute when each of 24 taps is up to 8 % early or late', () => {
		fc.assert(
			fc.property(shakyTaps(24, 0.08), ({ times, tapFor, cadence }) => {
				expect(off(times, tapFor, cadence)).toBeLessThan(2);
			})
		);
	});

	it('stays so when a tap is missed', () => {
		fc.assert(
			fc.property(
				shakyTaps(25, 0.08),
				fc.integer({ min: 1, max: 23 }),
				({ times, tapFor, cadence, gap }, missed) => {
					fc.pre(gap * 2.2 < REST);
					expect(off(times.toSpliced(missed, 1), tapFor, cadence)).toBeLessThan(2);
				}
			)
		);
	});

	it('stays so when a tap is doubled', () => {
		fc.assert(
			fc.property(
				shakyTaps(24, 0.08),
				fc.integer({ min: 0, max: 23 }),
				fc.double({ min: 0.05, max: 0.3, noNaN: true }),
				({ times, tapFor, cadence, gap }, doubled, after) => {
					const again = (times[doubled] ?? NaN) + gap * after;
					const reading = read(times.toSpliced(doubled + 1, 0, again), tapFor);
					expect(Math.abs((reading.cadence ?? NaN) - cadence)).toBeLessThan(2);
					expect(reading.taps).toBe(24);
				}
			)
		);
	});

	it('asks for more taps until it is sure, and for fewer each time', () => {
		const times = Array.from({ length: 30 }, (_, tap) => tap * 375 + (tap % 3) * 12);
		const readings = times.map((_, index) => read(times.slice(0, index + 1), 'each-step'));
		expect(readings[0]).toEqual({
			state: 'few',
			taps: 1,
			cadence: null,
			within: null,
			moreTaps: 7
		});
		const states = readings.map(({ state }) => state);
		expect(states).toEqual(
			[...states].sort((one, other) => order.indexOf(one) - order.indexOf(other))
		);
		expect(readings.at(-1)).toMatchObject({ state: 'sure', moreTaps: 0 });
		for (const { state, moreTaps } of readings) expect(moreTaps > 0).toBe(state !== 'sure');
	});

	it('is not sure of a very shaky thumb', () => {
		const times = Array.from({ length: 12 }, (_, tap) => tap * 375 + (tap % 2 ? 50 : -50));
		expect(read(times, 'each-step').state).toBe('settling');
	});

	it('claims no more than it has', () => {
		let outside = 0;
		fc.assert(
			fc.property(shakyTaps(16, 0.1), ({ times, tapFor, cadence }) => {
				const { cadence: found, within } = read(times, tapFor);
				if (Math.abs((found ?? NaN) - cadence) > (within ?? NaN)) outside++;
			}),
			{ numRuns: 400 }
		);
		expect(outside).toBeLessThan(40);
	});

	it('knows taps that cannot be steps', () => {
		const every = (gap: number) => Array.from({ length: 20 }, (_, tap) => tap * gap);
		expect(read(every(750), 'each-step').state).toBe('below');
		expect(read(every(350), 'right-foot').state).toBe('above');
	});

	it('looks at what came after a rest only', () => {
		const before = Array.from({ length: 20 }, (_, tap) => tap * 500);
		const after = Array.from({ length: 10 }, (_, tap) => 15_000 + tap * 360);
		expect(read([...before, ...after], 'each-step').cadence).toBeCloseTo(60_000 / 360);
		expect(read([...before, 15_000], 'each-step')).toMatchObject({ state: 'few', taps: 1 });
	});

	it('knows nothing of no taps', () => {
		expect(read([], 'right-foot')).toMatchObject({ state: 'few', taps: 0, moreTaps: 8 });
	});
});

const order = ['few', 'settling', 'sure'];

describe('one more tap', () => {
	it('is kept after those before it', () => {
		expect(withTap([100, 500], 900)).toEqual([100, 500, 900]);
		expect(withTap([], 900)).toEqual([900]);
	});

	it('starts anew after a rest of more than 2 seconds', () => {
		expect(withTap([100, 500], 2500)).toEqual([100, 500, 2500]);
		expect(withTap([100, 500], 2501)).toEqual([2501]);
	});

	it('pushes the oldest out, so that they never pile up', () => {
		let taps: readonly number[] = [];
		for (let tap = 0; tap < 200; tap++) taps = withTap(taps, tap * 375);
		expect(taps).toHaveLength(48);
		expect(taps.at(-1)).toBe(199 * 375);
	});
});

import { describe, expect, it } from 'vitest';
import { driven, running, standing, tossed, walking } from './sensor-traces.fixture.ts';
import { cadenceFromSensor } from './cadence-from-sensor.ts';
import type { MotionSample } from './vertical.ts';

const CADENCES = Array.from({ length: 17 }, (_, index) => 130 + 5 * index);
const PHONES = [
	{ hertz: 20, noise: 0.1 },
	{ hertz: 30, noise: 0.25 },
	{ hertz: 50, noise: 0.05 },
	{ hertz: 60, noise: 0.4 },
	{ hertz: 100, noise: 0.15 }
];
const SEEDS = [1, 2, 3, 4, 5];

const cadence = (samples: readonly MotionSample[]) => {
	const result = cadenceFromSensor(samples);
	return 'cadence' in result ? result.cadence : result.refused;
};
/** The share of some traces for which it says something. */
const share = (traces: readonly (readonly MotionSample[])[], says: string) =>
	traces.filter((trace) => cadence(trace) === says).length / traces.length;

describe('a run with a phone in the pocket', () => {
	it.each(CADENCES)('of %i steps a minute is counted to within 2', (steps) => {
		PHONES.forEach((phone, index) => {
			for (const seed of [steps + index, steps + index + 1000]) {
				const counted = cadence(running(steps, { ...phone, seed }));
				expect(counted, `${JSON.stringify(phone)}, seed ${String(seed)}`).toBeTypeOf('number');
				expect(Math.abs(Number(counted) - steps)).toBeLessThan(2);
			}
		});
	});

	it('is counted though the first and the last seconds are not running', () => {
		for (const seed of SEEDS) {
			const run = running(172, { seed });
			const [first, ...rest] = run;
			const start = standing({ seed, seconds: 4 });
			const from = (first?.t ?? 0) - (start[0]?.t ?? 0);
			const begun = start.map((sample) => ({ ...sample, t: sample.t + from }));
			const trace = [...begun, ...rest.filter(({ t }) => t > (begun.at(-1)?.t ?? 0))];
			expect(Math.abs(Number(cadence(trace)) - 172)).toBeLessThan(2);
		}
	});

	it('is counted whichever way the sensor counts its axes, and in whatever unit', () => {
		const run = running(165);
		const expected = Number(cadence(run));
		for (const factor of [-1, 1 / 9.81]) {
			const other = run.map(({ t, x, y, z }) => ({
				t,
				x: x * factor,
				y: y * factor,
				z: z * factor
			}));
			expect(cadence(other)).toBeCloseTo(expected);
		}
	});

	it('is counted though some readings are broken or come twice', () => {
		const run = running(158);
		const broken = run.flatMap((sample, index) => {
			if (index % 50 === 0) return [{ ...sample, x: NaN }];
			return index % 70 === 0 ? [sample, sample] : [sample];
		});
		expect(Math.abs(Number(cadence(broken)) - 158)).toBeLessThan(2);
	});
});

describe('what is no run', () => {
	it.each([95, 100, 105, 110, 115, 120, 125])('a walk of %i is counted as a walk', (steps) => {
		const walks = SEEDS.map((seed) =>
			walking(steps, { seed: seed * steps, hertz: 30 + seed * 10 })
		);
		expect(share(walks, 'walking')).toBe(1);
	});

	it('a walk that swings twice a step is never counted as a run of twice its steps', () => {
		for (const steps of [85, 90, 95, 100, 105, 110]) {
			for (const seed of SEEDS) {
				expect(cadence(walking(steps, { seed: seed * steps }, [0.2, 0.45]))).toBeTypeOf('string');
			}
		}
	});

	it('a walk with a shaky phone is never counted as a run of twice its steps', () => {
		for (const seed of SEEDS) {
			expect(cadence(walking(108, { seed, noise: 0.35 }))).toBeTypeOf('string');
		}
	});

	it('reports standing still as that', () => {
		expect(
			share(
				SEEDS.map((seed) => standing({ seed })),
				'still'
			)
		).toBe(1);
	});

	it('a phone that is tossed about can be made nothing of', () => {
		expect(
			share(
				SEEDS.map((seed) => tossed({ seed })),
				'unclear'
			)
		).toBe(1);
		expect(
			share(
				SEEDS.map((seed) => standing({ seed, noise: 1 })),
				'unclear'
			)
		).toBe(1);
	});

	it('a car is not counted', () => {
		for (const seed of SEEDS) expect(cadence(driven({ seed }))).toBeTypeOf('string');
	});

	it('reports too few readings as that', () => {
		expect(cadence([])).toBe('too-short');
		expect(cadence(running(170, { seconds: 9 }))).toBe('too-short');
		expect(cadence(running(170, { hertz: 3 }))).toBe('too-short');
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beatFrom, beatOf, boundedRate, loopPlan, strideOf, timeOfBeat } from './beats.ts';

const rates = fc.integer({ min: 30, max: 240 });
const tempos = fc.record({
	startsAt: fc.double({ min: 0, max: 1000, noNaN: true }),
	firstBeat: fc.nat(1000),
	interval: rates.map((rate) => 60 / rate)
});

describe('beats on the audio clock', () => {
	it('are found again at their own times', () => {
		fc.assert(
			fc.property(tempos, fc.nat(5000), (tempo, later) => {
				const beat = tempo.firstBeat + later;
				const time = timeOfBeat(tempo, beat);
				expect(beatFrom(tempo, time)).toBe(beat);
				const heard = beatOf([tempo], time + 1e-6);
				expect(heard?.index).toBe(beat);
				expect(heard?.phase).toBeCloseTo(0, 4);
			})
		);
	});

	it('have none before the first', () => {
		const tempo = { startsAt: 2, firstBeat: 0, interval: 0.4 };
		expect(beatOf([tempo], 1.99)).toBeNull();
		expect(beatOf([], 5)).toBeNull();
		expect(beatFrom(tempo, 0)).toBe(0);
	});

	it('continue where the rate changes', () => {
		const all = [
			{ startsAt: 0, firstBeat: 0, interval: 0.4 },
			{ startsAt: 4, firstBeat: 10, interval: 0.3 }
		];
		expect(beatOf(all, 3.9)).toEqual({ index: 9, phase: expect.closeTo(0.75) as number });
		expect(beatOf(all, 4)).toEqual({ index: 10, phase: 0 });
		expect(beatOf(all, 4.15)).toEqual({ index: 10, phase: expect.closeTo(0.5) as number });
	});

	it('make two steps of a stride', () => {
		expect(strideOf({ index: 0, phase: 0 })).toBe(0);
		expect(strideOf({ index: 4, phase: 0.5 })).toBe(0.25);
		expect(strideOf({ index: 5, phase: 0 })).toBe(0.5);
		expect(strideOf({ index: 5, phase: 0.8 })).toBeCloseTo(0.9);
	});
});

describe('a loop', () => {
	it('drifts less than 0.3 ms in a minute at any rate', () => {
		const sampleRates = fc.constantFrom(44_100, 48_000, 96_000);
		fc.assert(
			fc.property(rates, sampleRates, fc.integer({ min: 1, max: 8 }), (rate, sampleRate, half) => {
				const { beats, samples } = loopPlan(rate, 2 * half, sampleRate);
				const drift = 60 * ((samples / beats / sampleRate) * (rate / 60) - 1);
				expect(Math.abs(drift)).toBeLessThan(0.0003);
				expect(beats % (2 * half)).toBe(0);
				expect(beats).toBeGreaterThan(0);
			})
		);
	});

	it('needs no rounding where a rate fits', () => {
		expect(loopPlan(180, 2, 48_000)).toEqual({ beats: 18, samples: 288_000 });
	});

	it('keeps to rates that can be played', () => {
		expect([0, 30, 163.5, 999].map(boundedRate)).toEqual([30, 30, 163.5, 240]);
	});
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { elapsed, paused, resumed, started } from './stopwatch.ts';

const START = Date.UTC(2026, 6, 30, 6);

it('counts seconds from its start', () => {
	const watch = started(START);
	expect(elapsed(watch, START)).toBe(0);
	expect(elapsed(watch, START + 1500)).toBe(1.5);
});

it('does not count a pause, even after being stored and read back', () => {
	const pausedWatch = paused(started(START), START + 10_000);
	expect(elapsed(pausedWatch, START + 99_000)).toBe(10);
	const read = JSON.parse(JSON.stringify(pausedWatch)) as typeof pausedWatch;
	expect(elapsed(resumed(read, START + 99_000), START + 100_000)).toBe(11);
});

it('takes a second press of pause or go for none', () => {
	const running = started(START);
	expect(resumed(running, START + 5000)).toBe(running);
	const still = paused(running, START + 5000);
	expect(paused(still, START + 9000)).toBe(still);
});

it('never goes below zero when the clock is set back', () => {
	const watch = started(START);
	expect(elapsed(watch, START - 3_600_000)).toBe(0);
	expect(elapsed(resumed(paused(watch, START + 1000), START - 1000), START + 3000)).toBe(3);
});

it('counts what it ran, whatever pauses there were', () => {
	const spans = fc.array(fc.tuple(fc.nat(600_000), fc.nat(600_000)), { maxLength: 10 });
	fc.assert(
		fc.property(spans, (all) => {
			let [watch, now, ran] = [started(START), START, 0];
			for (const [run, pause] of all) {
				now += run;
				ran += run;
				watch = paused(watch, now);
				now += pause;
				watch = resumed(watch, now);
			}
			expect(elapsed(watch, now)).toBeCloseTo(ran / 1000);
		})
	);
});

import { describe, expect, it } from 'vitest';
import { TapCount } from './tap-count.svelte.ts';

function tapped(count: TapCount, times: number, gap: number, from = 0): number {
	for (let tap = 0; tap < times; tap++) count.tap(from + tap * gap);
	return from + (times - 1) * gap;
}

describe('a count by taps', () => {
	it('has a number to keep once it has enough taps', () => {
		const count = new TapCount();
		tapped(count, 7, 375);
		expect(count.steps).toBeNull();
		tapped(count, 20, 375);
		expect(count.steps).toBe(160);
		expect(count.reading.state).toBe('sure');
	});

	it('keeps its number when a stray tap comes after the run', () => {
		const count = new TapCount();
		const end = tapped(count, 20, 375);
		count.tap(end + 6000);
		expect(count.steps).toBe(160);
		tapped(count, 20, 350, end + 20_000);
		expect(count.steps).toBe(171);
	});

	it('offers nothing where taps and feet cannot belong together', () => {
		const count = new TapCount();
		tapped(count, 20, 750);
		expect(count.reading.state).toBe('below');
		expect(count.steps).toBeNull();
	});

	it('begins anew when it is asked to, and when a tap stands for something else', () => {
		const count = new TapCount();
		tapped(count, 20, 700);
		count.tapFor = 'right-foot';
		expect(count.reading).toMatchObject({ state: 'few', taps: 0 });
		tapped(count, 20, 750, 20_000);
		expect(count.steps).toBe(160);
		count.reset();
		expect(count.steps).toBeNull();
	});

	it('puts even taps on the lines of their own beat, and beside those of another', () => {
		const count = new TapCount();
		tapped(count, 20, 375);
		const own = count.lane(null);
		own.dots.forEach((dot, index) => expect(dot).toBeCloseTo(own.lines[index] ?? NaN));
		const other = count.lane(168);
		expect(other.dots.at(-1)).toBeGreaterThan(other.lines.at(-1) ?? NaN);
	});
});

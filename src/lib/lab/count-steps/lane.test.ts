import { describe, expect, it } from 'vitest';
import { laneOf, tapInterval } from './lane.ts';

const even = (count: number, gap: number) => Array.from({ length: count }, (_, tap) => tap * gap);

describe('taps on a lane', () => {
	it('stand on its lines where they are even', () => {
		const { dots, lines } = laneOf(even(8, 370), 370);
		expect(lines).toHaveLength(8);
		dots.forEach((dot, index) => expect(dot).toBeCloseTo(lines[index] ?? NaN));
	});

	it('are the latest eight', () => {
		expect(laneOf(even(30, 370), 370).dots).toHaveLength(8);
		expect(laneOf(even(3, 370), 370).dots).toHaveLength(3);
	});

	it('run ahead of the lines of a slower beat, and fall behind those of a quicker one', () => {
		const ahead = laneOf(even(8, 350), 370);
		expect(ahead.dots.at(-1)).toBeLessThan(ahead.lines.at(-1) ?? NaN);
		const behind = laneOf(even(8, 380), 370);
		expect(behind.dots.at(-1)).toBeGreaterThan(behind.lines.at(-1) ?? NaN);
	});

	it('never leave it', () => {
		for (const dot of laneOf(even(8, 900), 370).dots) expect(dot).toBeLessThanOrEqual(1);
	});

	it('take half as many for the right foot alone', () => {
		expect(tapInterval(160, 'each-step')).toBe(375);
		expect(tapInterval(160, 'right-foot')).toBe(750);
	});
});

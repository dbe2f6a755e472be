import { expect, it } from 'vitest';
import { audibleTime } from './audible-time.ts';

const stamp = (contextTime: number, performanceTime: number) => ({
	getOutputTimestamp: () => ({ contextTime, performanceTime })
});

it('continues between two readings of the audio clock', () => {
	const clock = { currentTime: 10, ...stamp(9.9, 5000) };
	expect(audibleTime(clock, 5000)).toBeCloseTo(9.9);
	expect(audibleTime(clock, 5016)).toBeCloseTo(9.916);
});

it('never runs ahead of what is rendered, as with a suspended clock', () => {
	expect(audibleTime({ currentTime: 10, ...stamp(9.9, 5000) }, 60_000)).toBe(10);
});

it('goes by the latency where a browser has no timestamps or wrong ones', () => {
	expect(audibleTime({ currentTime: 10, outputLatency: 0.2 }, 5000)).toBeCloseTo(9.8);
	expect(audibleTime({ currentTime: 10, baseLatency: 0.01 }, 5000)).toBeCloseTo(9.99);
	expect(audibleTime({ currentTime: 10, outputLatency: 0.1, ...stamp(0, 0) }, 5000)).toBeCloseTo(
		9.9
	);
	expect(audibleTime({ currentTime: 10, ...stamp(3, 5000) }, 5000)).toBe(10);
});

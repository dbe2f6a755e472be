import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaitOf } from './gait.ts';
import { CONDITIONS } from './walking-data.ts';

/** What the proof drew: % of stride, thigh, knee, sole (deg), hip forward and height (m). */
const CHECK_AT_1_27 = [
	[0, 19.1, 0.9, 20, 0.012, 0.922],
	[6.25, 18.4, 8.7, 5.2, 0.019, 0.933],
	[12.5, 15.8, 15.7, 0.3, 0.031, 0.941],
	[18.75, 9.5, 13.6, 0.3, 0.024, 0.95],
	[25, 3.2, 10, 0.1, 0.005, 0.953],
	[31.25, -3.4, 6.3, 0, -0.009, 0.95],
	[37.5, -9.3, 4, -1, -0.024, 0.942],
	[43.75, -14.9, 3.7, -5.3, -0.022, 0.93],
	[50, -18.7, 7.4, -13.5, -0.013, 0.913],
	[56.25, -18.5, 17.2, -30.5, -0.001, 0.907],
	[62.5, -11.1, 37.5, -58.8, 0.022, 0.912],
	[68.75, 1.1, 57.3, -64.1, 0.016, 0.929],
	[75, 11.8, 61.9, -49.2, 0.001, 0.939],
	[81.25, 18.6, 51.7, -26.9, -0.01, 0.956],
	[87.5, 21, 30.7, -2.8, -0.011, 0.944],
	[93.75, 19.6, 6.6, 15.4, -0.003, 0.941]
] as const;

describe('a walker', () => {
	it.each(CHECK_AT_1_27)('moves as the proof did at %d %%', (percent, thigh, knee, sole, x, y) => {
		const { near } = gaitOf({ kind: 'walk' }).pose(percent / 100);
		expect(Math.abs(near.thigh - thigh)).toBeLessThan(0.5);
		expect(Math.abs(near.knee - knee)).toBeLessThan(0.5);
		expect(Math.abs(near.sole - sole)).toBeLessThan(1);
		expect(Math.abs(near.hip.x - x)).toBeLessThan(0.002);
		expect(Math.abs(near.hip.y - y)).toBeLessThan(0.002);
	});

	it.each(CONDITIONS)('keeps the measured timing at $speed m/s', (measured) => {
		const gait = gaitOf({ kind: 'walk', speed: measured.speed });
		expect(gait.strideTime).toBeCloseTo(measured.strideTime, 9);
		expect(gait.toeOff).toBeCloseTo(measured.toeOff, 9);
		expect(gait.strideLength).toBeCloseTo(measured.strideLength, 9);
	});

	it('has a foot on the ground at any time, and both after each landing', () => {
		const speeds = fc.double({ min: 0.86, max: 1.6, noNaN: true });
		fc.assert(
			fc.property(speeds, fc.double({ min: 0, max: 1, noNaN: true }), (speed, phase) => {
				const gait = gaitOf({ kind: 'walk', speed });
				const { near, far } = gait.pose(phase);
				expect(near.planted || far.planted).toBe(true);
				const landed = gait.pose((gait.toeOff - 0.5) / 2);
				expect(landed.near.planted && landed.far.planted).toBe(true);
			})
		);
	});

	it('keeps both hips close to the pelvis', () => {
		const gait = gaitOf({ kind: 'walk', speed: 1.6 });
		for (let phase = 0; phase < 1; phase += 0.01) {
			const { near, far, pelvis } = gait.pose(phase);
			for (const { hip } of [near, far]) {
				expect(Math.hypot(hip.x - pelvis.x, hip.y - pelvis.y)).toBeLessThan(0.04);
			}
		}
	});

	it('swings its arms by as much as was asked', () => {
		const still = gaitOf({ kind: 'walk', armSwing: 0 });
		expect(still.pose(0).nearArm.upperArm).toBeCloseTo(still.pose(0.5).nearArm.upperArm, 9);
		expect(gaitOf({ kind: 'walk', armSwing: 9, speed: 0.2 }).clamped).toEqual([
			'speed',
			'armSwing'
		]);
	});
});

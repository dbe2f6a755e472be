import { describe, expect, it } from 'vitest';
import { gaitOf } from './gait.ts';
import type { Running } from './motion.ts';
import { TECHNIQUES, type TechniqueName } from './running-techniques.ts';
import { CONDITIONS } from './running-data.ts';
import { jointsOf } from './joint-positions.ts';

/** What the proof of this figure drew: % of stride, thigh, knee, sole (deg), hip height (m). */
const CHECK_AT_2_75 = [
	[0, 19.2, 9.1, 11.8, 0.934],
	[6.25, 25.6, 35.7, 1, 0.909],
	[12.5, 22.3, 46.3, -1, 0.889],
	[18.75, 12.1, 43.7, -2.9, 0.889],
	[25, -1.5, 31.7, -10.2, 0.904],
	[31.25, -14.9, 16.7, -27.7, 0.925],
	[37.5, -24.1, 8, -48, 0.941],
	[43.75, -23.4, 20.6, -64.2, 0.945],
	[50, -17.6, 40.9, -77, 0.934],
	[56.25, -7.3, 66.2, -88.9, 0.909],
	[62.5, 4.9, 86, -89.7, 0.889],
	[68.75, 18.4, 93.6, -77.3, 0.889],
	[75, 27.5, 84.7, -56, 0.904],
	[81.25, 31.7, 67.3, -31.7, 0.925],
	[87.5, 28.9, 41.2, -7.4, 0.941],
	[93.75, 25, 20.4, 10.9, 0.945]
] as const;

const run = (more: Partial<Running> = {}) => gaitOf({ kind: 'run', speed: 2.75, ...more });
const preset = (name: TechniqueName) => gaitOf(TECHNIQUES[name]);

/** m by which the ankle is in front of the hip when the foot lands. */
const landsAhead = (name: TechniqueName) => {
	const { near } = jointsOf(preset(name).pose(0));
	return near.ankle.x - near.hip.x;
};
const heelAtToeOff = (name: TechniqueName) => {
	const gait = preset(name);
	return jointsOf(gait.pose(gait.toeOff)).near.heel.y;
};
const rms = (errors: readonly number[]) =>
	Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);

describe('a natural runner', () => {
	it.each(CHECK_AT_2_75)(
		'moves as the proof did at %d %%',
		(percent, thigh, knee, sole, height) => {
			const { near } = run().pose(percent / 100);
			expect(Math.abs(near.thigh - thigh)).toBeLessThan(3);
			expect(Math.abs(near.knee - knee)).toBeLessThan(3);
			expect(Math.abs(near.sole - sole)).toBeLessThan(0.5);
			expect(Math.abs(near.hip.y - height)).toBeLessThan(0.004);
		}
	);

	it('keeps to the measured stance at 2.5 m/s: less than runners differ among themselves', () => {
		const [measured] = CONDITIONS;
		if (measured === undefined) throw new Error('no measured speed');
		const gait = run({ speed: measured.speed });
		const percents = Array.from({ length: 39 }, (_, percent) => percent);
		const errors = percents.map((percent) => {
			const { near } = gait.pose(percent / 100);
			const thigh = near.thigh - (measured.thigh[percent] ?? NaN);
			const knee = near.knee - (measured.knee[percent] ?? NaN);
			const sole = near.sole - (measured.sole[percent] ?? NaN);
			return { thigh, knee, ankle: sole - thigh + knee };
		});
		expect(rms(errors.map(({ thigh }) => thigh))).toBeLessThan(2.6 + 0.4);
		expect(rms(errors.map(({ knee }) => knee))).toBeLessThan(4.7 + 0.4);
		expect(rms(errors.map(({ ankle }) => ankle))).toBeLessThan(2.3 + 0.4);
	});

	it.each([
		[2.5, 161],
		[3.5, 171]
	])('takes at %d m/s the %d steps a minute that were measured', (speed, cadence) => {
		const gait = run({ speed });
		expect(gait.cadence).toBeCloseTo(cadence, -0.5);
		expect(gait.strideLength).toBeCloseTo(speed * gait.strideTime, 9);
	});

	it('swings each arm against the leg of its side', () => {
		const pose = run().pose(0);
		expect(pose.near.thigh).toBeGreaterThan(pose.far.thigh);
		expect(pose.nearArm.upperArm).toBeLessThan(pose.farArm.upperArm);
	});
});

describe('a way of running that differs', () => {
	it('lands further ahead of the hip with a longer, slower step', () => {
		expect(landsAhead('overstride')).toBeGreaterThan(landsAhead('natural') + 0.05);
		expect(landsAhead('lowCadence')).toBeGreaterThan(landsAhead('natural') + 0.01);
	});

	it('lands nearer to the hip with quicker steps', () => {
		expect(landsAhead('highCadence')).toBeLessThan(landsAhead('natural') - 0.02);
		expect(landsAhead('efficient')).toBeLessThan(landsAhead('natural') - 0.02);
	});

	it('rises and falls less with quicker steps', () => {
		const bounce = (name: TechniqueName) => {
			const gait = preset(name);
			const heights = Array.from({ length: 48 }, (_, key) => gait.pose(key / 48).pelvis.y);
			return Math.max(...heights) - Math.min(...heights);
		};
		expect(bounce('highCadence')).toBeLessThan(bounce('natural') - 0.005);
		expect(bounce('lowCadence')).toBeGreaterThan(bounce('natural') + 0.005);
	});

	it('lifts the heel less with a flat push-off', () => {
		expect(heelAtToeOff('flatPushOff')).toBeLessThan(heelAtToeOff('natural') - 0.03);
	});

	it('puts down the heel, the whole foot or the ball first', () => {
		const first = (name: TechniqueName) => {
			const { heel, ball } = jointsOf(preset(name).pose(0)).near;
			return heel.y - ball.y;
		};
		expect(first('overstride')).toBeLessThan(first('natural'));
		expect(first('natural')).toBeLessThan(first('midfoot'));
		expect(Math.abs(first('midfoot'))).toBeLessThan(0.01);
		expect(first('forefoot')).toBeGreaterThan(0.01);
	});

	it('leans by as much as was asked', () => {
		const leant = run({ lean: 6 }).pose(0.3).trunkLean - run().pose(0.3).trunkLean;
		expect(leant).toBeCloseTo(6, 9);
	});
});

describe('what is out of range', () => {
	it('is brought to the end of its range and named', () => {
		const gait = run({ speed: 7, cadence: 90, ahead: -1, strike: 60, pushOff: 2 });
		expect(gait.clamped).toEqual(['speed', 'cadence', 'pushOff', 'ahead', 'strike']);
		expect(gait.speed).toBe(4);
		expect(gait.cadence).toBe(140);
	});

	it('is nothing in a natural runner and in the presets', () => {
		expect(run().clamped).toEqual([]);
		for (const motion of Object.values(TECHNIQUES)) expect(gaitOf(motion).clamped).toEqual([]);
	});

	it('is natural where it is no number', () => {
		const gait = run({ cadence: NaN, ahead: NaN });
		expect(gait.clamped).toEqual(['cadence', 'ahead']);
		expect(gait.pose(0.2)).toEqual(run().pose(0.2));
	});
});

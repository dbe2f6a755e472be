import { describe, expect, it } from 'vitest';
import { SEGMENT } from './anthropometry.ts';
import type { LegPose, Point, Pose } from './motion.ts';
import { jointsOf } from './joint-positions.ts';

const hip: Point = { x: 0, y: 0.95 };
const leg: LegPose = { hip, thigh: 0, knee: 0, sole: 0, toeBend: 0, planted: true };
const arm = { upperArm: 0, elbow: 0, wristOutward: 0.2 };
const standing: Pose = {
	near: leg,
	far: leg,
	nearArm: arm,
	farArm: arm,
	trunkLean: 0,
	pelvis: hip,
	pelvisDrop: 0
};
const near = (change: Partial<LegPose>) =>
	jointsOf({ ...standing, near: { ...leg, ...change } }).near;

describe('the joints of a pose', () => {
	it('stand one above the other in a body that stands straight', () => {
		const { near: side, neck, head } = jointsOf(standing);
		for (const { x } of [side.knee, side.ankle, side.shoulder, side.wrist, neck, head]) {
			expect(x).toBeCloseTo(0, 9);
		}
		expect(side.ankle.y).toBeCloseTo(hip.y - SEGMENT.thigh - SEGMENT.shank, 9);
		expect(side.heel.y).toBeCloseTo(side.toe.y, 9);
		expect(head.y).toBeGreaterThan(neck.y);
		expect(side.wrist.y).toBeLessThan(side.elbow.y);
	});

	it('turn the way the signs say', () => {
		expect(near({ thigh: 30 }).knee.x).toBeGreaterThan(0);
		expect(near({ knee: 60 }).ankle.x).toBeLessThan(0);
		const toesUp = near({ sole: 20 });
		expect(toesUp.toe.y).toBeGreaterThan(toesUp.heel.y);
		const bent = near({ toeBend: 20 });
		expect(bent.toe.y).toBeGreaterThan(bent.ball.y);
		const arms = { ...standing, nearArm: { ...arm, upperArm: 0, elbow: 90 } };
		expect(jointsOf(arms).near.wrist.x).toBeCloseTo(SEGMENT.forearm, 9);
	});

	it('lean with the trunk, the head less', () => {
		const { neck, head } = jointsOf({ ...standing, trunkLean: 20 });
		expect(neck.x).toBeGreaterThan(0.1);
		const slant = (head.x - neck.x) / (head.y - neck.y);
		expect(slant).toBeGreaterThan(0);
		expect(slant).toBeLessThan(neck.x / (neck.y - hip.y));
	});
});

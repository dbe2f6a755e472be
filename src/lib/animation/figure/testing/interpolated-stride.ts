import { keyframePhases } from '../keyframes.ts';
import type { Gait, LegPose, Point, Pose } from '../../gait/motion.ts';

const mix = (from: number, to: number, share: number) => from + (to - from) * share;

const mixPoint = (from: Point, to: Point, share: number): Point => ({
	x: mix(from.x, to.x, share),
	y: mix(from.y, to.y, share)
});

const mixLeg = (from: LegPose, to: LegPose, share: number): LegPose => ({
	hip: mixPoint(from.hip, to.hip, share),
	thigh: mix(from.thigh, to.thigh, share),
	knee: mix(from.knee, to.knee, share),
	sole: mix(from.sole, to.sole, share),
	toeBend: mix(from.toeBend, to.toeBend, share),
	planted: from.planted && to.planted
});

/** The two legs as drawn: every value moves evenly from one keyframe to the next. */
export interface InterpolatedStride {
	readonly keys: readonly number[];
	readonly poses: readonly Pose[];
	legs(phase: number): readonly [near: LegPose, far: LegPose];
}

/** Draws a stride from its keyframes, as a player does. */
export function interpolateStride(gait: Gait): InterpolatedStride {
	const keys = keyframePhases(gait);
	const poses = keys.map((key) => gait.pose(key));
	const legs = (phase: number): readonly [LegPose, LegPose] => {
		const next = Math.max(
			1,
			keys.findIndex((key) => key >= phase)
		);
		const [from, to] = [keys[next - 1] ?? 0, keys[next] ?? 1];
		const [before, after] = [poses[next - 1], poses[next]];
		if (before === undefined || after === undefined) throw new RangeError(`no key at ${phase}`);
		const share = (phase - from) / (to - from);
		return [mixLeg(before.near, after.near, share), mixLeg(before.far, after.far, share)];
	};
	return { keys, poses, legs };
}

import { SHOE } from '../../gait/anthropometry.ts';
import type { Gait, LegPose } from '../../gait/motion.ts';
import { soleUnder } from '../../gait/foot-rockers.ts';
import { wrapped } from '../../gait/easing.ts';
import { ankleOf } from '../../gait/leg-inverse-kinematics.ts';
import { interpolateStride } from './interpolated-stride.ts';

/** The worst that a drawn stride shows: metres, degrees, degrees a second. */
export interface WorstErrors {
	/** Of the point on the ground, from its place on the belt. */
	slip: number;
	/** Of any part of a shoe under the ground. */
	sink: number;
	/** Of a planted foot over the ground. */
	lift: number;
	leastKnee: number;
	mostKnee: number;
	kneeSpeed: number;
	thighSpeed: number;
	ankleSpeed: number;
}

const soleOf = (leg: LegPose) => soleUnder(ankleOf(leg.hip, leg), leg.sole, leg.toeBend);

/** Looks at both legs of a stride, as drawn, at evenly spaced instants between its keys too. */
export function worstOf(gait: Gait, looks = 480): WorstErrors {
	const { keys, poses, legs } = interpolateStride(gait);
	const worst: WorstErrors = {
		slip: 0,
		sink: 0,
		lift: 0,
		leastKnee: Infinity,
		mostKnee: -Infinity,
		kneeSpeed: 0,
		thighSpeed: 0,
		ankleSpeed: 0
	};
	const more = (name: keyof WorstErrors, value: number) => {
		worst[name] = Math.max(worst[name], value);
	};
	const start = soleOf(gait.pose(0).near);
	// Where heel, ball and toe are, or will be, on the ground when the foot lands.
	const landing = gait.pose(0).near.sole >= 0 ? start.heel.x - SHOE.heel : start.ball.x - SHOE.ball;

	for (let look = 0; look < looks; look += 1) {
		const phase = look / looks;
		for (const [side, leg] of legs(phase).entries()) {
			const own = wrapped(phase + side / 2);
			const sole = soleOf(leg);
			const lowest = Math.min(sole.heel.y, sole.ball.y, sole.toe.y);
			more('sink', -lowest);
			more('mostKnee', leg.knee);
			worst.leastKnee = Math.min(worst.leastKnee, leg.knee);
			if (own > gait.toeOff) continue;
			const stood = landing - gait.strideLength * own;
			const [point] = (['heel', 'ball', 'toe'] as const).toSorted((a, b) => sole[a].y - sole[b].y);
			if (point === undefined) continue;
			more('slip', Math.abs(sole[point].x - stood - SHOE[point]));
			more('lift', lowest);
		}
	}
	for (const [index, pose] of poses.entries()) {
		const [before, from] = [poses[index - 1], keys[index - 1]];
		if (before === undefined || from === undefined) continue;
		const time = ((keys[index] ?? 1) - from) * gait.strideTime;
		const ankle = ({ sole, thigh, knee }: LegPose) => sole - thigh + knee;
		for (const side of ['near', 'far'] as const) {
			more('kneeSpeed', Math.abs(pose[side].knee - before[side].knee) / time);
			more('thighSpeed', Math.abs(pose[side].thigh - before[side].thigh) / time);
			more('ankleSpeed', Math.abs(ankle(pose[side]) - ankle(before[side])) / time);
		}
	}
	return worst;
}

import {
	conditionsAround,
	interpolated,
	interpolatedCurve,
	rephased
} from './speed-interpolation.ts';
import { seriesAt, valueAt } from './curve.ts';
import type { Gait, LegPose, Point, Pose, Running } from './motion.ts';
import { ParameterLimiter, RUNNING_LIMITS } from './parameter-limits.ts';
import { armAt } from './running-arm-swing.ts';
import { CONDITIONS, PELVIS_LIST, UPPER_BODY } from './running-data.ts';
import { withinReach } from './running-hip-height.ts';
import { runningLegOf } from './running-joint-angles.ts';
import { stanceOf } from './running-stance.ts';
import { wrapped } from './easing.ts';
import { bounceOf, naturalTiming, timingOf } from './running-timing.ts';

const FLAT_REACHES = 0.1; // m further ahead, if the foot did not push off at all
const STRIKE_PER_AHEAD = 90; // deg of sole for each metre further ahead
const RISE_OF_MARKERS = 0.7; // share of the rise of the pelvis markers that these legs can follow
const FLAT_RISES_LESS = 0.5; // share of the rise that is lost, if the foot did not push off at all

/** The stride of a runner. Never throws: a parameter out of range is limited to it. */
export function runningGait(motion: Running): Gait {
	const bounds = new ParameterLimiter(RUNNING_LIMITS);
	const speed = bounds.within('speed', motion.speed, 2.75);
	const conditions = conditionsAround(CONDITIONS, speed);
	const natural = naturalTiming(conditions);
	const cadence = bounds.within('cadence', motion.cadence, natural.cadence);
	const pushOff = bounds.within('pushOff', motion.pushOff, 1);
	const ahead = bounds.within('ahead', motion.ahead, 0) + FLAT_REACHES * (1 - pushOff);
	const armSwing = bounds.within('armSwing', motion.armSwing, 1);
	const lean = bounds.within('lean', motion.lean, 0);
	const style = motion.arms ?? 'beside';

	const timing = timingOf(natural, cadence, ahead, speed);
	const { strideTime, toeOff } = timing;
	const measured = (phase: number) => ({
		thigh: interpolatedCurve(conditions, ({ thigh }, at) => valueAt(thigh, at), phase, toeOff),
		knee: interpolatedCurve(conditions, ({ knee }, at) => valueAt(knee, at), phase, toeOff),
		sole: interpolatedCurve(conditions, ({ sole }, at) => valueAt(sole, at), phase, toeOff)
	});
	const naturalSole = (share: number) =>
		interpolatedCurve(conditions, ({ sole }, at) => valueAt(sole, at), share * toeOff, toeOff);
	const strike = bounds.within('strike', motion.strike, naturalSole(0) + STRIKE_PER_AHEAD * ahead);
	const footprint =
		interpolated(conditions, (one) => one.footprint) * (strideTime / natural.strideTime) + ahead;
	const travel = speed * toeOff * strideTime;
	const stance = stanceOf({ naturalSole, strike, pushOff, footprint, travel });

	const rise =
		RISE_OF_MARKERS *
		(bounceOf(timing) / bounceOf(natural)) *
		(1 - FLAT_RISES_LESS * (1 - pushOff));
	const height = interpolated(conditions, (one) => one.hipHeight);
	const wanted = (phase: number) => {
		// Both feet alike: the second half of the stride is the first again.
		const half = wrapped(2 * phase) / 2;
		const markers = ({ pelvisRise, toeOff: own }: (typeof CONDITIONS)[number]) =>
			seriesAt(pelvisRise, rephased(2 * half, 2 * toeOff, 2 * own) / 2);
		return height + rise * interpolated(conditions, markers);
	};
	const hipHeight = withinReach(wanted, stance, timing);
	const leg = runningLegOf({ measured, stance, hipHeight, toeOff });

	const pose = (phase: number): Pose => {
		const pelvis: Point = { x: 0, y: hipHeight(phase) };
		const side = (own: number): LegPose => ({ hip: pelvis, ...leg(own) });
		return {
			near: side(phase),
			far: side(phase + 0.5),
			nearArm: armAt(phase, style, armSwing),
			farArm: armAt(phase + 0.5, style, armSwing),
			trunkLean: seriesAt(UPPER_BODY.trunkLean, phase) + lean,
			pelvis,
			// Highest over the middle of stance, while the other leg swings.
			pelvisDrop: -PELVIS_LIST * Math.cos(2 * Math.PI * (phase - toeOff / 2))
		};
	};
	return {
		strideTime,
		strideLength: speed * strideTime,
		cadence,
		speed,
		toeOff,
		clamped: bounds.clamped,
		pose
	};
}

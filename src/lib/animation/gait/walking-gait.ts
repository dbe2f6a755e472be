import { radians } from './geometry.ts';
import { conditionsAround, interpolated, interpolatedCurve } from './speed-interpolation.ts';
import { deviationAt, seriesAt, valueAt } from './curve.ts';
import type { ArmPose, Gait, Point, Pose, Walking } from './motion.ts';
import { ParameterLimiter, WALKING_LIMITS } from './parameter-limits.ts';
import { wrapped } from './easing.ts';
import { CONDITIONS, HALF_PELVIS, PELVIS, UPPER_BODY, WRIST } from './walking-data.ts';
import { walkingLegOf } from './walking-joint-angles.ts';

const COMFORTABLE = 1.27; // m/s

/** The stride of a walker. Never throws: a parameter out of range is limited to it. */
export function walkingGait(motion: Walking): Gait {
	const bounds = new ParameterLimiter(WALKING_LIMITS);
	const speed = bounds.within('speed', motion.speed, COMFORTABLE);
	const armSwing = bounds.within('armSwing', motion.armSwing, 1);
	const conditions = conditionsAround(CONDITIONS, speed);
	const strideTime = interpolated(conditions, (one) => one.strideTime);
	const toeOff = interpolated(conditions, (one) => one.toeOff);
	const strideLength = interpolated(conditions, (one) => one.strideLength);
	const footprint = interpolated(conditions, (one) => one.footprint);

	const pelvisAt = (phase: number): Point => ({
		x: interpolated(conditions, ({ surge }) => seriesAt(surge, phase)),
		y: interpolated(conditions, ({ height }) => seriesAt(height, phase))
	});
	const hipOf = (phase: number): Point => {
		const { x, y } = pelvisAt(phase);
		return {
			x: x + HALF_PELVIS * Math.sin(radians(seriesAt(PELVIS.turned, phase))),
			y: y + HALF_PELVIS * Math.sin(radians(seriesAt(PELVIS.raised, phase)))
		};
	};
	const measured = (phase: number) => ({
		thigh: interpolatedCurve(conditions, ({ thigh }, at) => valueAt(thigh, at), phase, toeOff),
		// The mean knee passes straight by half a degree just before contact: too little to draw.
		knee: Math.max(
			0,
			interpolatedCurve(conditions, ({ knee }, at) => valueAt(knee, at), phase, toeOff)
		),
		sole: interpolatedCurve(conditions, ({ sole }, at) => valueAt(sole, at), phase, toeOff)
	});
	const leg = walkingLegOf({ measured, hipOf, toeOff, footprint, strideLength });

	const pose = (phase: number): Pose => ({
		near: leg(wrapped(phase)),
		far: leg(wrapped(phase + 0.5)),
		nearArm: armAt(phase, armSwing),
		farArm: armAt(phase + 0.5, armSwing),
		trunkLean: seriesAt(UPPER_BODY.trunkLean, phase),
		pelvis: pelvisAt(phase),
		pelvisDrop: -seriesAt(PELVIS.raised, phase)
	});
	return {
		strideTime,
		strideLength,
		cadence: 120 / strideTime,
		speed,
		toeOff,
		clamped: bounds.clamped,
		pose
	};
}

/** A walker's arm at the phase of the leg on its side: it swings against that leg. */
function armAt(phase: number, armSwing: number): ArmPose {
	const { upperArm, elbow } = UPPER_BODY;
	return {
		upperArm: upperArm.mean + armSwing * deviationAt(upperArm, phase),
		elbow: seriesAt(elbow, phase),
		wristOutward: WRIST.mean + armSwing * deviationAt(WRIST, phase)
	};
}

import { radians } from './geometry.ts';
import { around, mixed, mixedAt } from './speed-interpolation.ts';
import { swingAt, valueAt, waveAt } from './curve.ts';
import type { ArmPose, Gait, Point, Pose, Walking } from './motion.ts';
import { Bounds, WALKING } from './parameter-limits.ts';
import { wrapped } from './easing.ts';
import { CONDITIONS, HALF_PELVIS, PELVIS, UPPER_BODY, WRIST } from './walking-data.ts';
import { walkingLegOf } from './walking-joint-angles.ts';

const COMFORTABLE = 1.27; // m/s

/** The stride of a walker. Never throws: what is out of range is brought to its end. */
export function walkingGait(motion: Walking): Gait {
	const bounds = new Bounds(WALKING);
	const speed = bounds.within('speed', motion.speed, COMFORTABLE);
	const armSwing = bounds.within('armSwing', motion.armSwing, 1);
	const conditions = around(CONDITIONS, speed);
	const strideTime = mixed(conditions, (one) => one.strideTime);
	const toeOff = mixed(conditions, (one) => one.toeOff);
	const strideLength = mixed(conditions, (one) => one.strideLength);
	const footprint = mixed(conditions, (one) => one.footprint);

	const pelvisAt = (phase: number): Point => ({
		x: mixed(conditions, ({ surge }) => waveAt(surge, phase)),
		y: mixed(conditions, ({ height }) => waveAt(height, phase))
	});
	const hipOf = (phase: number): Point => {
		const { x, y } = pelvisAt(phase);
		return {
			x: x + HALF_PELVIS * Math.sin(radians(waveAt(PELVIS.turned, phase))),
			y: y + HALF_PELVIS * Math.sin(radians(waveAt(PELVIS.raised, phase)))
		};
	};
	const measured = (phase: number) => ({
		thigh: mixedAt(conditions, ({ thigh }, at) => valueAt(thigh, at), phase, toeOff),
		// The mean knee passes straight by half a degree just before contact: too little to draw.
		knee: Math.max(
			0,
			mixedAt(conditions, ({ knee }, at) => valueAt(knee, at), phase, toeOff)
		),
		sole: mixedAt(conditions, ({ sole }, at) => valueAt(sole, at), phase, toeOff)
	});
	const leg = walkingLegOf({ measured, hipOf, toeOff, footprint, strideLength });

	const pose = (phase: number): Pose => ({
		near: leg(wrapped(phase)),
		far: leg(wrapped(phase + 0.5)),
		nearArm: armAt(phase, armSwing),
		farArm: armAt(phase + 0.5, armSwing),
		trunkLean: waveAt(UPPER_BODY.trunkLean, phase),
		pelvis: pelvisAt(phase),
		pelvisDrop: -waveAt(PELVIS.raised, phase)
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

/** A walker's arm at the phase of the leg on its side: so it goes against that leg. */
function armAt(phase: number, armSwing: number): ArmPose {
	const { upperArm, elbow } = UPPER_BODY;
	return {
		upperArm: upperArm.mean + armSwing * swingAt(upperArm, phase),
		elbow: waveAt(elbow, phase),
		wristOutward: WRIST.mean + armSwing * swingAt(WRIST, phase)
	};
}

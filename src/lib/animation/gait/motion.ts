/**
 * A point in metres: x forward, y up. y 0 is the ground; x 0 is the hip of a runner on the belt, and the mean place of the hip of a walker. The belt moves backward under both.
 */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** How a runner holds the arms. All but `beside` are drawing choices, not measurements. */
export type ArmStyle = 'beside' | 'crossing' | 'folded' | 'behind' | 'head';

/** A way of running. What is left out is as measured at that speed. */
export interface Running {
	readonly kind: 'run';
	/** m/s, 2.5 to 4.0. */
	readonly speed: number;
	/** Steps a minute, 140 to 200; natural for the speed if left out. */
	readonly cadence?: number;
	/** m by which the foot lands further forward than natural, -0.08 to 0.10. */
	readonly ahead?: number;
	/** Angle of the sole at contact, deg, toes up +, -12 to 25; if left out it follows `ahead`. */
	readonly strike?: number;
	/** Share of the measured heel rise before toe-off, 0.6 (flat) to 1. */
	readonly pushOff?: number;
	/** Share of the measured arm swing, 0 to 1.5. */
	readonly armSwing?: number;
	/** deg added to the measured forward lean of the trunk, -4 to 8. */
	readonly lean?: number;
	readonly arms?: ArmStyle;
}

export interface Walking {
	readonly kind: 'walk';
	/** m/s, 0.86 to 1.60; 1.27 (comfortable) if left out. */
	readonly speed?: number;
	/** Share of the measured arm swing, 0 to 1.5. */
	readonly armSwing?: number;
}

export type Motion = Running | Walking;

/** One leg, angles in degrees. */
export interface LegPose {
	readonly hip: Point;
	/** From vertical, knee ahead of the hip +. */
	readonly thigh: number;
	/** Flexion +, 0 is straight. The shank's angle from vertical is `thigh - knee`. */
	readonly knee: number;
	/** From flat, toes up +. The ankle's angle is `sole - thigh + knee`, dorsiflexion +. */
	readonly sole: number;
	/** How far the toes bend up against the sole, 0 or more. */
	readonly toeBend: number;
	/** Whether the foot is on the ground. */
	readonly planted: boolean;
}

/** One arm, angles in degrees. */
export interface ArmPose {
	/** From vertical, elbow ahead of the shoulder +. */
	readonly upperArm: number;
	/** Flexion +, 0 is straight. The forearm's angle from vertical is `upperArm + elbow`. */
	readonly elbow: number;
	/** m from the midline of the body to the wrist, seen from the front; negative across the midline. */
	readonly wristOutward: number;
}

/** One instant of a stride. `near` is the leg and arm closer to a viewer at the side. */
export interface Pose {
	readonly near: LegPose;
	readonly far: LegPose;
	readonly nearArm: ArmPose;
	readonly farArm: ArmPose;
	/** deg forward of vertical +. */
	readonly trunkLean: number;
	/** Middle between the hips. */
	readonly pelvis: Point;
	/** Tilt of the pelvis seen from the front, deg, near side lower +. */
	readonly pelvisDrop: number;
}

export interface Gait {
	/** s from one contact of a foot to its next. */
	readonly strideTime: number;
	/** m that the belt moves backward in one stride. */
	readonly strideLength: number;
	/** Steps a minute. */
	readonly cadence: number;
	/** m/s as requested, within its range. */
	readonly speed: number;
	/** Share of the stride at which the foot leaves the ground. */
	readonly toeOff: number;
	/** Names of the parameters that were out of range and were limited to it. */
	readonly clamped: readonly string[];
	/** The pose at a phase: 0 is initial contact of the near foot, 1 the next; any number will do. */
	pose(phase: number): Pose;
}

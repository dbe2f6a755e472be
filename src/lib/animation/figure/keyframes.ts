import { wrapped } from '../gait/easing.ts';
import type { Gait, Point, Pose } from '../gait/motion.ts';
import { animated, type Property } from './lottie-format.ts';
import { onStage } from './stage.ts';

/** Evenly spaced keyframes of one stride. */
const EVEN_KEYS = 48;
/** An event closer than this to an even keyframe needs none of its own. */
const APART = 1e-4;

/**
 * The phases at which a stride is drawn, from 0 to 1 (both included, the last repeats the first). In
 * between, angles and the hip change evenly. Joint speeds break at initial contact and at toe-off, so
 * each of these has its own keyframe: without it the foot would slide there.
 */
export function keyframePhases({ toeOff }: Pick<Gait, 'toeOff'>): number[] {
	const even = Array.from({ length: EVEN_KEYS + 1 }, (_, key) => key / EVEN_KEYS);
	const events = [toeOff, wrapped(toeOff + 0.5)];
	const extra = events.filter((event) => even.every((key) => Math.abs(key - event) > APART));
	return [...even, ...extra].sort((a, b) => a - b);
}

/** One stride of a figure, sampled once; makes the animated properties of its layers. */
export class Keyframes {
	readonly poses: readonly Pose[];
	readonly #phases: readonly number[];
	readonly #height: number;

	/** @param height factor on the figure's size */
	constructor(gait: Gait, height: number) {
		this.#phases = keyframePhases(gait);
		this.poses = this.#phases.map((phase) => gait.pose(phase));
		this.#height = height;
	}

	/** A value that follows the phase, 0 to 1. */
	byPhase(valueAt: (phase: number) => number[]): Property {
		return animated(this.#phases, this.#phases.map(valueAt));
	}

	byPose(valueOf: (pose: Pose) => number[]): Property {
		return animated(this.#phases, this.poses.map(valueOf));
	}

	/** A place on the drawing that follows the pose; `pick` gives it in metres. */
	position(pick: (pose: Pose) => Point): Property {
		return this.byPose((pose) => {
			const { x, y } = onStage(pick(pose), this.#height);
			return [x, y];
		});
	}

	/** A rotation that follows the pose, in degrees, clockwise. */
	rotation(pick: (pose: Pose) => number): Property {
		return this.byPose((pose) => [pick(pose)]);
	}
}

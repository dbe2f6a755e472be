import { keyPhases } from './keyframe-phases.ts';
import {
	FRAMES,
	moving,
	transform,
	type Layer,
	type LottieDocument,
	type Property,
	type Shape,
	type Transform
} from './lottie-format.ts';
import type { Gait, Point, Pose } from '../gait/motion.ts';
import { onStage, STAGE } from './stage.ts';
import { jointsOf, type Joints } from '../gait/joint-positions.ts';

/** Layers of one figure in the making: samples its stride once, and numbers the layers. */
export class Stack {
	readonly phases: readonly number[];
	readonly poses: readonly Pose[];
	readonly #height: number;
	#joints: readonly Joints[] | null = null;
	#made = 0;

	/** @param height factor on the figure's size */
	constructor(gait: Gait, height: number) {
		this.phases = keyPhases(gait);
		this.poses = this.phases.map((phase) => gait.pose(phase));
		this.#height = height;
	}

	/** A value that follows the pose. */
	follow(values: (pose: Pose) => number[]): Property {
		const sampled = this.poses.map(values);
		return moving(this.phases, (index) => sampled[index] ?? []);
	}

	/** A place on the drawing that follows the pose; `pick` gives it in metres. */
	at(pick: (pose: Pose) => Point): Property {
		return this.follow((pose) => {
			const { x, y } = onStage(pick(pose), this.#height);
			return [x, y];
		});
	}

	/** A joint of the body that the drawing follows. */
	atJoint(pick: (joints: Joints) => Point): Property {
		this.#joints ??= this.poses.map(jointsOf);
		const joints = this.#joints;
		return moving(this.phases, (index) => {
			const own = joints[index];
			const { x, y } = onStage(own ? pick(own) : { x: 0, y: 0 }, this.#height);
			return [x, y];
		});
	}

	/** A rotation that follows the pose, in degrees, clockwise. */
	turn(pick: (pose: Pose) => number): Property {
		return this.follow((pose) => [pick(pose)]);
	}

	/** A layer; with a parent it hangs from that layer's origin. */
	layer(nm: string, draw: () => Shape[], ks: Partial<Transform>, parent?: Layer): Layer {
		this.#made += 1;
		let shapes: Shape[] | null = null;
		return {
			ty: 4,
			ind: this.#made,
			nm,
			bm: 0,
			...(parent ? { parent: parent.ind } : {}),
			ks: transform(ks),
			get shapes() {
				return (shapes ??= draw());
			},
			ip: 0,
			op: FRAMES,
			st: 0
		};
	}

	/**
	 * The document, with its layers from the foremost to the one behind all others.
	 * @param form what it shows but for the motion
	 */
	document(form: unknown, layers: Layer[]): LottieDocument {
		return {
			v: '5.13.0',
			nm: JSON.stringify(form),
			fr: FRAMES,
			ip: 0,
			op: FRAMES,
			w: STAGE.width,
			h: STAGE.height,
			layers
		};
	}
}

import { SEGMENT, SHOE } from '../gait/anthropometry.ts';
import { HEAD_UPRIGHT, jointsOf } from '../gait/joint-positions.ts';
import type { ArmPose, Gait, LegPose, Point } from '../gait/motion.ts';
import { groundLayers } from './ground-layers.ts';
import { highlightShapes, type FigureHighlight } from './highlight.ts';
import { Keyframes } from './keyframes.ts';
import { constant, type Layer } from './lottie-format.ts';
import type { Person } from './people.ts';
import { footShapes, shankShapes, thighShapes, toeShapes } from './side-leg-shapes.ts';
import {
	forearmShapes,
	headShapes,
	pelvisShapes,
	trunkShapes,
	upperArmShapes
} from './side-upper-body-shapes.ts';
import { UNITS } from './stage.ts';

type Side = 'near' | 'far';

const SHOULDER_BELOW = 0.03; // m: the arm turns in the shoulder, not on top of it

const lowered = ({ x, y }: Point): Point => ({ x, y: y - SHOULDER_BELOW });

/**
 * A figure from the side, one stride: a part hangs from the part above it, and between keyframes joints
 * turn evenly, so that a planted foot stays planted.
 *
 * @param highlights gold parts of the near leg
 */
export function sideLayers(
	gait: Gait,
	person: Person,
	highlights: readonly FigureHighlight[]
): readonly Layer[] {
	const keyframes = new Keyframes(gait, person.height);
	const size = () => constant([person.height * 100, person.height * 100]);
	const gold = (layer: 'seat' | 'thigh' | 'shank' | 'foot', side: Side) =>
		side === 'near' ? highlightShapes(highlights, layer, person, keyframes, gait) : [];

	function leg(side: Side): Layer[] {
		const isFar = side === 'far';
		const rotation = (pick: (leg: LegPose) => number) =>
			keyframes.rotation((pose) => pick(pose[side]));
		const thigh: Layer = {
			name: `${side} thigh`,
			shapes: [...gold('thigh', side), ...thighShapes(person, isFar)],
			transform: {
				p: keyframes.position((pose) => pose[side].hip),
				s: size(),
				r: rotation((pose) => -pose.thigh)
			}
		};
		const shank: Layer = {
			name: `${side} shank`,
			shapes: [...gold('shank', side), ...shankShapes(person, isFar)],
			transform: { p: constant([0, SEGMENT.thigh * UNITS]), r: rotation(({ knee }) => knee) },
			parent: thigh
		};
		const foot: Layer = {
			name: `${side} foot`,
			shapes: [...gold('foot', side), ...footShapes(isFar)],
			transform: {
				p: constant([0, SEGMENT.shank * UNITS]),
				r: rotation((pose) => pose.thigh - pose.knee - pose.sole)
			},
			parent: shank
		};
		const toes: Layer = {
			name: `${side} toes`,
			shapes: toeShapes(isFar),
			transform: {
				p: constant([SHOE.ball * UNITS, SHOE.ankle * UNITS]),
				r: rotation(({ toeBend }) => -toeBend)
			},
			parent: foot
		};
		return [toes, foot, thigh, shank];
	}

	function arm(side: Side): Layer[] {
		const isFar = side === 'far';
		const rotation = (pick: (arm: ArmPose) => number) =>
			keyframes.rotation((pose) => pick(pose[`${side}Arm`]));
		const upper: Layer = {
			name: `${side} upper arm`,
			shapes: upperArmShapes(person, isFar),
			transform: {
				p: keyframes.position((pose) => lowered(jointsOf(pose)[side].shoulder)),
				s: size(),
				r: rotation(({ upperArm }) => -upperArm)
			}
		};
		const forearm: Layer = {
			name: `${side} forearm`,
			shapes: forearmShapes(person, isFar),
			transform: {
				p: constant([0, SEGMENT.upperArm * UNITS]),
				r: rotation(({ elbow }) => -elbow)
			},
			parent: upper
		};
		return [forearm, upper];
	}

	const trunk: Layer = {
		name: 'trunk',
		shapes: trunkShapes(person),
		transform: {
			p: keyframes.position(({ pelvis }) => pelvis),
			s: size(),
			r: keyframes.rotation(({ trunkLean }) => trunkLean)
		}
	};
	// Head and hips follow the trunk: rotations of their own would cost more time than they show.
	const { poses } = keyframes;
	const lean = poses.reduce((sum, pose) => sum + pose.trunkLean, 0) / poses.length;
	const head: Layer = {
		name: 'head',
		shapes: headShapes(person),
		transform: { p: constant([0, -SEGMENT.trunk * UNITS]), r: constant(-HEAD_UPRIGHT * lean) },
		parent: trunk
	};
	const hips: Layer = {
		name: 'hips',
		shapes: pelvisShapes(person),
		transform: { r: constant(-lean / 2) },
		parent: trunk
	};
	const seat: Layer = {
		name: 'seat',
		shapes: gold('seat', 'near'),
		transform: {},
		parent: trunk
	};
	return [
		...arm('near'),
		...(seat.shapes.length > 0 ? [seat] : []),
		trunk,
		head,
		...leg('near'),
		hips,
		...leg('far'),
		...arm('far'),
		...groundLayers(keyframes, gait, person)
	];
}

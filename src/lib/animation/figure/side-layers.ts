import { SEGMENT, SHOE } from '../gait/anthropometry.ts';
import { groundLayers } from './ground-layers.ts';
import { litShapes, type Lit } from './highlight.ts';
import { held, still, type Layer, type LottieDocument } from './lottie-format.ts';
import type { ArmPose, Gait, LegPose, Point } from '../gait/motion.ts';
import type { Person } from './people.ts';
import { UNITS } from './stage.ts';
import { footShapes, shankShapes, thighShapes, toeShapes } from './side-leg-shapes.ts';
import {
	forearmShapes,
	headShapes,
	pelvisShapes,
	trunkShapes,
	upperArmShapes
} from './side-upper-body-shapes.ts';
import { HEAD_UPRIGHT } from '../gait/joint-positions.ts';
import { Stack } from './stride-sample.ts';

type Side = 'near' | 'far';

const SHOULDER_BELOW = 0.03; // m: the arm turns in the shoulder, not on top of it

const lowered = ({ x, y }: Point): Point => ({ x, y: y - SHOULDER_BELOW });

/**
 * A figure from the side, one stride, as a Lottie document: a part hangs from the part above it, and
 * between keyframes joints turn evenly, so that what is planted stays planted.
 *
 * @param lit what is lit in gold on the near leg
 */
export function sideDocument(gait: Gait, person: Person, lit: readonly Lit[]): LottieDocument {
	const stack = new Stack(gait, person.height);
	const size = () => ({ s: still([person.height * 100, person.height * 100]) });
	const onLayer = (layer: 'seat' | 'thigh' | 'shank' | 'foot', side: Side) =>
		side === 'near' ? litShapes(lit, layer, person, stack.phases, gait) : [];
	const far = (side: Side) => side === 'far';

	function leg(side: Side): Layer[] {
		const turn = (pick: (leg: LegPose) => number) => stack.turn((pose) => pick(pose[side]));
		const thigh = stack.layer(
			`${side} thigh`,
			() => [...onLayer('thigh', side), ...thighShapes(person, far(side))],
			{ p: stack.at((pose) => pose[side].hip), ...size(), r: turn(({ thigh }) => -thigh) }
		);
		const shank = stack.layer(
			`${side} shank`,
			() => [...onLayer('shank', side), ...shankShapes(person, far(side))],
			{ p: still([0, SEGMENT.thigh * UNITS]), r: turn(({ knee }) => knee) },
			thigh
		);
		const foot = stack.layer(
			`${side} foot`,
			() => [...onLayer('foot', side), ...footShapes(far(side))],
			{
				p: still([0, SEGMENT.shank * UNITS]),
				r: turn(({ sole, thigh, knee }) => thigh - knee - sole)
			},
			shank
		);
		const toes = stack.layer(
			`${side} toes`,
			() => toeShapes(far(side)),
			{ p: still([SHOE.ball * UNITS, SHOE.ankle * UNITS]), r: turn(({ toeBend }) => -toeBend) },
			foot
		);
		return [toes, foot, thigh, shank];
	}

	function arm(side: Side): Layer[] {
		const turn = (pick: (arm: ArmPose) => number) => stack.turn((pose) => pick(pose[`${side}Arm`]));
		const upper = stack.layer(`${side} upper arm`, () => upperArmShapes(person, far(side)), {
			p: stack.atJoint((joints) => lowered(joints[side].shoulder)),
			...size(),
			r: turn(({ upperArm }) => -upperArm)
		});
		const fore = stack.layer(
			`${side} forearm`,
			() => forearmShapes(person, far(side)),
			{ p: still([0, SEGMENT.upperArm * UNITS]), r: turn(({ elbow }) => -elbow) },
			upper
		);
		return [fore, upper];
	}

	const trunk = stack.layer('trunk', () => trunkShapes(person), {
		p: stack.at(({ pelvis }) => pelvis),
		...size(),
		r: stack.turn(({ trunkLean }) => trunkLean)
	});
	// Head and hips go with the trunk: a turn of their own would cost a picture more than it shows.
	const lean = stack.poses.reduce((sum, pose) => sum + pose.trunkLean, 0) / stack.poses.length;
	const head = stack.layer(
		'head',
		() => headShapes(person),
		{ p: still([0, -SEGMENT.trunk * UNITS]), r: held([-HEAD_UPRIGHT * lean]) },
		trunk
	);
	const hips = stack.layer('hips', () => pelvisShapes(person), { r: held([-lean / 2]) }, trunk);
	const isSeatLit = onLayer('seat', 'near').length > 0;
	// What is lit through stance alone changes with the motion.
	const shine = lit.some(({ through }) => through === 'stance') ? gait.toeOff : 0;
	return stack.document(
		['side', person, lit, shine],
		[
			...arm('near'),
			...(isSeatLit ? [stack.layer('seat', () => onLayer('seat', 'near'), {}, trunk)] : []),
			trunk,
			head,
			...leg('near'),
			hips,
			...leg('far'),
			...arm('far'),
			...groundLayers(stack, gait, person)
		]
	);
}

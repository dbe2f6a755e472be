import { degrees } from '../gait/geometry.ts';
import { SEGMENT } from '../gait/anthropometry.ts';
import { frontArm, frontLeg, type FrontArm, type FrontLeg } from './front-joint-positions.ts';
import {
	frontForearm,
	frontHand,
	frontHead,
	frontHips,
	frontShank,
	frontShoe,
	frontThigh,
	frontTrunk,
	frontUpperArm
} from './front-shapes.ts';
import { shadowLayer } from './ground-layers.ts';
import { still, type Layer, type LottieDocument, type Shape } from './lottie-format.ts';
import type { ArmStyle, Gait, Point, Pose } from '../gait/motion.ts';
import type { Person } from './people.ts';
import { STAGE, UNITS } from './stage.ts';
import { Stack } from './stride-sample.ts';

type Side = 'near' | 'far';

const SHORTEST = 0.22; // share of its length that a part keeps when it points at who looks
const CENTRE = STAGE.width / 2 - STAGE.middle;

/**
 * A figure from the front, one stride: parts are drawn from joint to joint, and look shorter as they
 * point at who looks.
 */
export function frontDocument(gait: Gait, person: Person, arms: ArmStyle): LottieDocument {
	const stack = new Stack(gait, person.height);
	const size = person.height * 100;
	const at = (pick: (pose: Pose) => Point) =>
		stack.at((pose) => {
			const { x, y } = pick(pose);
			return { x: x + CENTRE / (UNITS * person.height), y };
		});

	/** A part of `length` metres that hangs between two joints. */
	const between = (
		nm: string,
		draw: () => Shape[],
		length: number,
		ends: (pose: Pose) => readonly [Point, Point]
	): Layer =>
		stack.layer(nm, draw, {
			p: at((pose) => ends(pose)[0]),
			r: stack.turn((pose) => {
				const [from, to] = ends(pose);
				return degrees(Math.atan2(from.x - to.x, from.y - to.y));
			}),
			s: stack.follow((pose) => {
				const [from, to] = ends(pose);
				const share = Math.hypot(from.x - to.x, from.y - to.y) / length;
				return [size, size * Math.max(SHORTEST, share)];
			})
		});

	function leg(side: Side): Layer[] {
		const part = (pick: (leg: FrontLeg) => readonly [Point, Point]) => (pose: Pose) =>
			pick(frontLeg(pose, side));
		const shoe = stack.layer(`${side} shoe`, () => frontShoe(person), {
			p: at((pose) => frontLeg(pose, side).ankle),
			s: stack.follow((pose) => [size, size * frontLeg(pose, side).shoe])
		});
		return [
			between(
				`${side} thigh`,
				() => frontThigh(person),
				SEGMENT.thigh,
				part(({ hip, knee }) => [hip, knee])
			),
			shoe,
			between(
				`${side} shank`,
				() => frontShank(person),
				SEGMENT.shank,
				part(({ knee, ankle }) => [knee, ankle])
			)
		];
	}

	function arm(side: Side): Layer[] {
		const part = (pick: (arm: FrontArm) => readonly [Point, Point]) => (pose: Pose) =>
			pick(frontArm(pose, side, arms));
		const hand = stack.layer(`${side} hand`, () => frontHand(), {
			p: at((pose) => frontArm(pose, side, arms).wrist),
			s: still([size, size])
		});
		return [
			hand,
			between(
				`${side} forearm`,
				() => frontForearm(person),
				SEGMENT.forearm,
				part(({ elbow, wrist }) => [elbow, wrist])
			),
			between(
				`${side} upper arm`,
				() => frontUpperArm(person),
				SEGMENT.upperArm,
				part(({ shoulder, elbow }) => [shoulder, elbow])
			)
		];
	}

	const middle = () => ({
		p: at(({ pelvis }) => ({ x: 0, y: pelvis.y })),
		s: still([size, size])
	});
	const trunk = stack.layer('trunk', () => frontTrunk(person), middle());
	const head = stack.layer('head', () => frontHead(person), {
		p: at(({ pelvis }) => ({ x: 0, y: pelvis.y + SEGMENT.trunk })),
		s: still([size, size])
	});
	const hips = stack.layer('hips', () => frontHips(person), middle());
	const held = [...arm('near'), ...arm('far')];
	const behind = arms === 'behind';
	return stack.document(
		['front', person, arms],
		[
			...(behind ? [] : held),
			trunk,
			head,
			...leg('near'),
			...leg('far'),
			hips,
			...(behind ? held : []),
			shadowLayer(stack, still([STAGE.width / 2, STAGE.ground + 6]))
		]
	);
}

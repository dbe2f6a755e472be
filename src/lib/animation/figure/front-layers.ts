import { SEGMENT } from '../gait/anthropometry.ts';
import { degrees } from '../gait/geometry.ts';
import type { ArmStyle, Gait, Point, Pose } from '../gait/motion.ts';
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
import { Keyframes } from './keyframes.ts';
import { constant, type Layer, type Shape } from './lottie-format.ts';
import type { Person } from './people.ts';
import { STAGE, UNITS } from './stage.ts';

type Side = 'near' | 'far';

const SHORTEST = 0.22; // share of its length that a part keeps when it points at the viewer
const CENTRE = STAGE.width / 2 - STAGE.middle;

/**
 * A figure from the front, one stride: parts are drawn from joint to joint, and look shorter as they
 * point at the viewer.
 */
export function frontLayers(gait: Gait, person: Person, arms: ArmStyle): readonly Layer[] {
	const keyframes = new Keyframes(gait, person.height);
	const size = person.height * 100;
	const position = (pick: (pose: Pose) => Point) =>
		keyframes.position((pose) => {
			const { x, y } = pick(pose);
			return { x: x + CENTRE / (UNITS * person.height), y };
		});

	/** A part of `length` metres that hangs between two joints. */
	const between = (
		name: string,
		shapes: Shape[],
		length: number,
		ends: (pose: Pose) => readonly [Point, Point]
	): Layer => ({
		name,
		shapes,
		transform: {
			p: position((pose) => ends(pose)[0]),
			r: keyframes.rotation((pose) => {
				const [from, to] = ends(pose);
				return degrees(Math.atan2(from.x - to.x, from.y - to.y));
			}),
			s: keyframes.byPose((pose) => {
				const [from, to] = ends(pose);
				const share = Math.hypot(from.x - to.x, from.y - to.y) / length;
				return [size, size * Math.max(SHORTEST, share)];
			})
		}
	});

	function leg(side: Side): Layer[] {
		const ends = (pick: (leg: FrontLeg) => readonly [Point, Point]) => (pose: Pose) =>
			pick(frontLeg(pose, side));
		return [
			between(
				`${side} thigh`,
				frontThigh(person),
				SEGMENT.thigh,
				ends(({ hip, knee }) => [hip, knee])
			),
			{
				name: `${side} shoe`,
				shapes: frontShoe(person),
				transform: {
					p: position((pose) => frontLeg(pose, side).ankle),
					s: keyframes.byPose((pose) => [size, size * frontLeg(pose, side).shoe])
				}
			},
			between(
				`${side} shank`,
				frontShank(person),
				SEGMENT.shank,
				ends(({ knee, ankle }) => [knee, ankle])
			)
		];
	}

	function arm(side: Side): Layer[] {
		const ends = (pick: (arm: FrontArm) => readonly [Point, Point]) => (pose: Pose) =>
			pick(frontArm(pose, side, arms));
		return [
			{
				name: `${side} hand`,
				shapes: frontHand(),
				transform: {
					p: position((pose) => frontArm(pose, side, arms).wrist),
					s: constant([size, size])
				}
			},
			between(
				`${side} forearm`,
				frontForearm(person),
				SEGMENT.forearm,
				ends(({ elbow, wrist }) => [elbow, wrist])
			),
			between(
				`${side} upper arm`,
				frontUpperArm(person),
				SEGMENT.upperArm,
				ends(({ shoulder, elbow }) => [shoulder, elbow])
			)
		];
	}

	/** A part over the middle of the body, so many metres above the pelvis. */
	const middle = (name: string, shapes: Shape[], above = 0): Layer => ({
		name,
		shapes,
		transform: {
			p: position(({ pelvis }) => ({ x: 0, y: pelvis.y + above })),
			s: constant([size, size])
		}
	});
	const bothArms = [...arm('near'), ...arm('far')];
	const isBehind = arms === 'behind';
	return [
		...(isBehind ? [] : bothArms),
		middle('trunk', frontTrunk(person)),
		middle('head', frontHead(person), SEGMENT.trunk),
		...leg('near'),
		...leg('far'),
		middle('hips', frontHips(person)),
		...(isBehind ? bothArms : []),
		shadowLayer(keyframes, constant([STAGE.width / 2, STAGE.ground + 6]))
	];
}

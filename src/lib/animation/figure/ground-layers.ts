import type { Keyframes } from './keyframes.ts';
import { animated, constant, type Layer, type Property } from './lottie-format.ts';
import type { Gait } from '../gait/motion.ts';
import { filled, filledAll, oval, type Spot } from './outline.ts';
import type { Person } from './people.ts';
import { STAGE, UNITS } from './stage.ts';

const MARKS = 3; // in one stride's length of ground
const APART = 120; // units from one mark to the next, before they are spread to a stride's length
const COUNT = 12; // enough for the shortest stride
const BELOW = 19; // units under the feet
const SHRINK = 260; // per cent of its size that a shadow loses for each metre the body rises

function marks(): Spot[][] {
	return Array.from({ length: COUNT }, (_, index) => {
		const left = (index - 0.7) * APART;
		return [
			{ x: left, y: 0 },
			{ x: left + 32, y: 0 },
			{ x: left + 33, y: 2 },
			{ x: left + 32, y: 4 },
			{ x: left, y: 4 },
			{ x: left - 1, y: 2 }
		];
	});
}

/** The figure's shadow, and marks on the ground that pass under the feet at the speed of the belt. */
export function groundLayers(keyframes: Keyframes, gait: Gait, person: Person): Layer[] {
	const travel = gait.strideLength * UNITS * person.height;
	return [
		shadowLayer(keyframes, constant([STAGE.middle + 2, STAGE.ground + 8])),
		{
			name: 'ground',
			shapes: [filledAll('mark', marks())],
			transform: {
				s: constant([(travel / MARKS / APART) * 100, 100]),
				p: animated(
					[0, 1],
					[0, -travel].map((x) => [x, STAGE.ground + BELOW])
				)
			}
		}
	];
}

/** A shadow that shrinks as the body rises. */
export function shadowLayer(keyframes: Keyframes, place: Property): Layer {
	const lowest = Math.min(...keyframes.poses.map(({ pelvis }) => pelvis.y));
	return {
		name: 'shadow',
		shapes: [filled('shadow', oval(0, 0, 62, 5.5))],
		transform: {
			p: place,
			s: keyframes.byPose(({ pelvis }) => {
				const size = 100 - (pelvis.y - lowest) * SHRINK;
				return [size, size];
			})
		}
	};
}

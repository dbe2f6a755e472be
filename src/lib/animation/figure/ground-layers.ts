import { held, moving, still, type Layer, type Property } from './lottie-format.ts';
import type { Gait } from '../gait/motion.ts';
import { filled, filledAll, oval, type Spot } from './outline.ts';
import type { Person } from './people.ts';
import { STAGE, UNITS } from './stage.ts';
import type { Stack } from './stride-sample.ts';

const MARKS = 3; // in one stride's length of ground
const APART = 120; // units from one mark to the next, before they are spread to a stride's length
const COUNT = 12; // enough for the shortest stride
const BELOW = 19; // units under the line that the feet stand on
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
export function groundLayers(stack: Stack, gait: Gait, person: Person): Layer[] {
	const travel = gait.strideLength * UNITS * person.height;
	return [
		shadowLayer(stack, still([STAGE.middle + 2, STAGE.ground + 8])),
		stack.layer('ground', () => [filledAll('mark', marks())], {
			s: held([(travel / MARKS / APART) * 100, 100]),
			p: moving([0, 1], (index) => [index === 0 ? 0 : -travel, STAGE.ground + BELOW])
		})
	];
}

/** A shadow that shrinks as the body rises. */
export function shadowLayer(stack: Stack, place: Property): Layer {
	const lowest = Math.min(...stack.poses.map(({ pelvis }) => pelvis.y));
	return stack.layer('shadow', () => [filled('shadow', oval(0, 0, 62, 5.5))], {
		p: place,
		s: stack.follow(({ pelvis }) => {
			const size = 100 - (pelvis.y - lowest) * SHRINK;
			return [size, size];
		})
	});
}

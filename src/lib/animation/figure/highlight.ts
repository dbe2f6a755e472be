import { moving, still, type Property, type Shape } from './lottie-format.ts';
import type { Gait } from '../gait/motion.ts';
import type { Person } from './people.ts';
import { litCalf, litFoot, litKnee, litThigh } from './side-leg-shapes.ts';
import { litHip } from './side-upper-body-shapes.ts';
import { wrapped } from '../gait/easing.ts';

/** A part of the near leg that can be lit in gold, seen from the side. */
export type LitPart = 'arch' | 'ankle' | 'calf' | 'knee' | 'thigh' | 'hip';

export interface Lit {
	readonly part: LitPart;
	/** `stance`: only while the foot is on the ground, most in its middle. */
	readonly through: 'always' | 'stance';
}

type Layer = 'seat' | 'thigh' | 'shank' | 'foot';

const ON: Record<LitPart, Layer> = {
	arch: 'foot',
	ankle: 'foot',
	calf: 'shank',
	knee: 'thigh',
	thigh: 'thigh',
	hip: 'seat'
};

function shapeOf(part: LitPart, person: Person, opacity: Property): Shape {
	switch (part) {
		case 'arch':
		case 'ankle':
			return litFoot(part, opacity);
		case 'calf':
			return litCalf(person.limbs, opacity);
		case 'knee':
			return litKnee(person.limbs, opacity);
		case 'thigh':
			return litThigh(person.limbs, opacity);
		case 'hip':
			return litHip(person, opacity);
	}
}

/** The lit shapes that lie on one layer of the near leg. */
export function litShapes(
	lit: readonly Lit[],
	layer: Layer,
	person: Person,
	phases: readonly number[],
	{ toeOff }: Pick<Gait, 'toeOff'>
): Shape[] {
	return lit
		.filter(({ part }) => ON[part] === layer)
		.map(({ part, through }) => {
			const opacity =
				through === 'always'
					? still(100)
					: moving(phases, (index) => {
							const stance = wrapped(phases[index] ?? 0) / toeOff;
							return [stance < 1 ? 100 * Math.sqrt(Math.sin(Math.PI * stance)) : 0];
						});
			return shapeOf(part, person, opacity);
		});
}

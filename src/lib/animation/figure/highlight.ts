import { wrapped } from '../gait/easing.ts';
import type { Gait } from '../gait/motion.ts';
import type { Keyframes } from './keyframes.ts';
import { constant, type Property, type Shape } from './lottie-format.ts';
import type { Person } from './people.ts';
import { calfHighlight, footHighlight, kneeHighlight, thighHighlight } from './side-leg-shapes.ts';
import { hipHighlight } from './side-upper-body-shapes.ts';

/** A part of the near leg that can be highlighted in gold, seen from the side. */
export type HighlightPart = 'arch' | 'ankle' | 'calf' | 'knee' | 'thigh' | 'hip';

export interface FigureHighlight {
	readonly part: HighlightPart;
	/** `stance`: only while the foot is on the ground, most in its middle. */
	readonly through: 'always' | 'stance';
}

type LayerName = 'seat' | 'thigh' | 'shank' | 'foot';

const LAYER: Record<HighlightPart, LayerName> = {
	arch: 'foot',
	ankle: 'foot',
	calf: 'shank',
	knee: 'thigh',
	thigh: 'thigh',
	hip: 'seat'
};

function shapeOf(part: HighlightPart, person: Person, opacity: Property): Shape {
	switch (part) {
		case 'arch':
		case 'ankle':
			return footHighlight(part, opacity);
		case 'calf':
			return calfHighlight(person.limbs, opacity);
		case 'knee':
			return kneeHighlight(person.limbs, opacity);
		case 'thigh':
			return thighHighlight(person.limbs, opacity);
		case 'hip':
			return hipHighlight(person, opacity);
	}
}

/** The highlights that belong to one layer of the near leg. */
export function highlightShapes(
	highlights: readonly FigureHighlight[],
	layer: LayerName,
	person: Person,
	keyframes: Keyframes,
	{ toeOff }: Pick<Gait, 'toeOff'>
): Shape[] {
	const throughStance = (phase: number) => {
		const stance = wrapped(phase) / toeOff;
		return [stance < 1 ? 100 * Math.sqrt(Math.sin(Math.PI * stance)) : 0];
	};
	return highlights
		.filter(({ part }) => LAYER[part] === layer)
		.map(({ part, through }) =>
			shapeOf(part, person, through === 'always' ? constant(100) : keyframes.byPhase(throughStance))
		);
}

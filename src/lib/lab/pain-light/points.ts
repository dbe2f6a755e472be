import { fillIn } from '../shared/fill-in.ts';
import type { Light } from './light.ts';
import type { PainLight } from './schema.ts';

/** The points of pain of each light in words, made from the bands: they cannot differ from the lab's. */
export function pointsInWords({ bands, points }: PainLight): Readonly<Record<Light, string>> {
	const { green_up_to: green, amber_up_to: amber } = bands;
	return {
		green: fillIn(points.up_to, { from: 0, to: green }),
		amber: fillIn(points.up_to, { from: green + 1, to: amber }),
		red: fillIn(points.over, { to: amber })
	};
}

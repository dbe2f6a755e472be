import * as v from 'valibot';
import {
	decidesOf,
	idsOf,
	option,
	questionWith,
	slug,
	type Fault,
	type Fields,
	type PlacesOfDrawings
} from '../../fields.ts';
import { shuffled } from '../../shuffle.ts';

const kind = v.literal('place');

const source = {
	kind,
	drawing: slug,
	places: v.pipe(
		v.array(option),
		v.minLength(2, 'give at least two places'),
		v.check(
			(all) => all.filter((one) => one.best).length === 1,
			'mark exactly one place best: true'
		)
	)
};
type Source = Fields<typeof source>;

export const question = questionWith(source);

export const response = v.object({ kind, place: v.string() });
export const draft = v.object({ kind, place: v.nullable(v.string()) });

export const decides = ({ places }: Source) => decidesOf(places);
export const shownOrder = ({ places }: Source, seed: string) => shuffled(idsOf(places), seed);
export const parts = ({ places }: Source) => places;

/** The drawing has every place that can be chosen. */
export function faults({ drawing, places }: Source, drawings: PlacesOfDrawings): Fault[] {
	const known = Object.hasOwn(drawings, drawing) ? drawings[drawing] : undefined;
	if (!known) {
		return [
			{
				path: ['drawing'],
				problem: `the drawing "${drawing}" has no places`,
				remedy: `write one of ${Object.keys(drawings).join(', ')}`
			}
		];
	}
	return places.flatMap(({ id }, index) =>
		Object.hasOwn(known, id)
			? []
			: [
					{
						path: ['places', index, 'id'],
						problem: `the drawing has no place "${id}"`,
						remedy: `write one of ${Object.keys(known).join(', ')}`
					}
				]
	);
}

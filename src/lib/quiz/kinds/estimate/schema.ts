import * as v from 'valibot';
import { guessWith, number, questionWith, type Fault, type Fields } from '../../fields.ts';
import { range, rangeFaults } from '../../range/schema.ts';

const kind = v.literal('estimate');

const source = {
	kind,
	...range,
	start: v.optional(number),
	step_size: v.optional(v.pipe(number, v.gtValue(0, 'step_size must be above 0')), 1),
	picture: v.optional(v.literal('people'))
};
type Source = Fields<typeof source>;

export const question = questionWith(source);
export const guess = guessWith(source);

export const response = v.object({ kind, value: v.number() });

export { decides } from '../../range/schema.ts';
export const shownOrder = () => [];
export const parts = () => [];

/** Where a slider is at first: in the middle, or at an end where the middle would be right. */
export function complete({ start, min, max, step_size, accept }: Source): { start: number } {
	if (start !== undefined) return { start };
	const middle = min + Math.round((max - min) / 2 / step_size) * step_size;
	const isRight = (value: number) => accept.from <= value && value <= accept.to;
	return { start: [middle, min].find((value) => !isRight(value)) ?? max };
}

/** The numbers fit together, and the picture if there is one. */
export function faults(source: Source & { readonly id: string }): Fault[] {
	const { id, picture, min, max } = source;
	if (picture === undefined || (min === 0 && max <= 200)) return rangeFaults(source, id);
	return [
		{
			path: ['picture'],
			problem: `the picture of "${id}" shows 200 people`,
			remedy: 'set min to 0 and max to 200 or less, or take the picture out'
		}
	];
}

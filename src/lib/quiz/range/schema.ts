import * as v from 'valibot';
import { number, text, type Fault, type Fields } from '../fields.ts';

/** Fields of the kinds that are answered by a number. */
export const range = {
	min: number,
	max: number,
	unit: v.optional(text),
	answer: number,
	accept: v.strictObject({ from: number, to: number }),
	feedback: v.strictObject({ below: text, within: text, above: text })
};
export type RangeFields = Fields<typeof range>;

export const decides = ({ accept }: Pick<RangeFields, 'accept'>) => [accept.from, accept.to];

/** The answer is in its accepted range, and that within its ends. */
export function rangeFaults({ min, max, accept, answer }: RangeFields, id: string): Fault[] {
	if (min <= accept.from && accept.from <= answer && answer <= accept.to && accept.to <= max)
		return [];
	return [
		{
			path: ['accept'],
			problem: `the numbers of "${id}" do not fit together`,
			remedy: 'they must rise: min, accept from, answer, accept to, max'
		}
	];
}

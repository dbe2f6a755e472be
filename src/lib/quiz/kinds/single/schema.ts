import * as v from 'valibot';
import { decidesOf, guessWith, idsOf, option, questionWith, type Fields } from '../../fields.ts';
import { shuffled } from '../../shuffle.ts';

const kind = v.literal('single');

const source = {
	kind,
	options: v.pipe(
		v.array(option),
		v.minLength(2, 'give at least two options'),
		v.check(
			(all) => all.filter((one) => one.best).length === 1,
			'mark exactly one option best: true'
		)
	)
};
type Source = Fields<typeof source>;

export const question = questionWith(source);
export const guess = guessWith(source);

export const response = v.object({ kind, option: v.string() });
export const draft = v.object({ kind, option: v.nullable(v.string()) });

export const decides = ({ options }: Source) => decidesOf(options);
export const shownOrder = ({ options }: Source, seed: string) => shuffled(idsOf(options), seed);
export const parts = ({ options }: Source) => options;

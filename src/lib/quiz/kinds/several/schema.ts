import * as v from 'valibot';
import { decidesOf, idsOf, option, questionWith, text, type Fields } from '../../fields.ts';
import { shuffled } from '../../shuffle.ts';

const kind = v.literal('several');

const source = {
	kind,
	partly: text,
	options: v.pipe(
		v.array(option),
		v.minLength(3, 'give at least three options'),
		v.check((all) => all.some((one) => one.best), 'mark at least one option best: true')
	)
};
type Source = Fields<typeof source>;

export const question = questionWith(source);

export const response = v.object({ kind, options: v.array(v.string()) });

export const decides = ({ options }: Source) => decidesOf(options);
export const shownOrder = ({ options }: Source, seed: string) => shuffled(idsOf(options), seed);
export const parts = ({ options }: Source) => options;

import * as v from 'valibot';
import { idsOf, questionWith, slug, text, type Fields } from '../../fields.ts';
import { disordered } from '../../shuffle.ts';

const kind = v.literal('order');

const source = {
	kind,
	partly: text,
	/** In their right order. */
	items: v.pipe(
		v.array(v.strictObject({ id: slug, text, feedback: text })),
		v.minLength(3, 'give at least three items')
	)
};
type Source = Fields<typeof source>;

export const question = questionWith(source);

export const response = v.object({ kind, items: v.array(v.string()) });

export const decides = ({ items }: Source) => idsOf(items);
export const shownOrder = ({ items }: Source, seed: string) => disordered(idsOf(items), seed);
export const parts = ({ items }: Source) => items;

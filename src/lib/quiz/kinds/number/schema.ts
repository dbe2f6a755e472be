import * as v from 'valibot';
import { guessWith, questionWith, type Fields } from '../../fields.ts';
import { range, rangeFaults } from '../../range/schema.ts';

const kind = v.literal('number');

const source = { kind, ...range };

export const question = questionWith(source);
export const guess = guessWith(source);

export const response = v.object({ kind, value: v.number() });
/** As it was typed: it may be no number yet. */
export const draft = v.object({ kind, text: v.pipe(v.string(), v.maxLength(24)) });

export { decides } from '../../range/schema.ts';
export const shownOrder = () => [];
export const parts = () => [];
export const faults = (question: Fields<typeof source> & { readonly id: string }) =>
	rangeFaults(question, question.id);

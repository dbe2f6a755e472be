import * as v from 'valibot';
import { guessWith, questionWith, text, type Fields } from '../../fields.ts';

const kind = v.literal('true-false');

const source = {
	kind,
	answer: v.boolean('write answer: true or answer: false'),
	feedback: v.strictObject({ true: text, false: text })
};
type Source = Fields<typeof source>;

export const question = questionWith(source);
export const guess = guessWith(source);

export const response = v.object({ kind, answer: v.boolean() });
export const draft = v.object({ kind, answer: v.nullable(v.boolean()) });

export const decides = ({ answer }: Source) => [answer];
export const shownOrder = () => ['true', 'false'];
export const parts = () => [];

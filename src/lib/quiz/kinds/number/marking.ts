import type { QuestionKind } from '../../question-kind.ts';
import { amount } from '../../range/amount.ts';
import { ranged } from '../../range/range.ts';
import { readAmount } from '../../range/read-amount.ts';
import type { QuestionOf } from '../../schema.ts';
import { draft, response } from './schema.ts';

const hint = ({ min, max }: QuestionOf<'number'>) =>
	`Type a number from ${amount({}, min)} to ${amount({}, max)}.`;

export const number: QuestionKind<'number'> = {
	response,
	draft,
	...ranged,
	best: ({ kind, answer }) => ({ kind, value: answer }),
	empty: ({ kind }) => ({ kind, text: '' }),
	reopen: ({ kind, value }) => ({ kind, text: String(value) }),
	finish(question, { kind, text }) {
		const value = readAmount(question, text);
		return value === null || value < question.min || value > question.max ? null : { kind, value };
	},
	missing: hint,
	hint
};

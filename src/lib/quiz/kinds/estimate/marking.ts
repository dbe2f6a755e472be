import type { QuestionKind } from '../../question-kind.ts';
import { ranged } from '../../range/range.ts';
import { response } from './schema.ts';

export const estimate: QuestionKind<'estimate'> = {
	response,
	draft: response,
	...ranged,
	best: ({ kind, answer }) => ({ kind, value: answer }),
	empty: ({ kind, start, min }) => ({ kind, value: start ?? min }),
	reopen: (response) => response,
	/** A slider that nobody has touched is an answer too. */
	finish: (_, { kind, value }) => ({ kind, value }),
	hint: () => 'Use the slider or the buttons.'
};

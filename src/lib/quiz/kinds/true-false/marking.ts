import { choiceMarking } from '../../choice/choice.ts';
import type { QuestionKind } from '../../question-kind.ts';
import type { ResponseOf } from '../../schema.ts';
import { optionsOf } from './options.ts';
import { draft, response } from './schema.ts';

/** True or false: the prompt is the statement. */
export const trueFalse: QuestionKind<'true-false'> = {
	response,
	draft,
	...choiceMarking(optionsOf, ({ answer }: ResponseOf<'true-false'>, id) => String(answer) === id),
	mark: (question, { answer }) => ({ outcome: answer === question.answer ? 'best' : 'other' }),
	best: ({ kind, answer }) => ({ kind, answer }),
	empty: ({ kind }) => ({ kind, answer: null }),
	reopen: (response) => response,
	finish: (_, { kind, answer }) => (answer === null ? null : { kind, answer }),
	hint: () => 'True or false?'
};

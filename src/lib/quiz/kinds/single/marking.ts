import { arrange } from '../../arrange.ts';
import { bestId, choiceMarking, markChoice } from '../../choice/choice.ts';
import type { QuestionKind } from '../../question-kind.ts';
import type { QuestionOf, ResponseOf } from '../../schema.ts';
import { draft, response } from './schema.ts';

export const single: QuestionKind<'single'> = {
	response,
	draft,
	...choiceMarking(
		({ options, shuffled }: QuestionOf<'single'>) => arrange(options, shuffled),
		({ option }: ResponseOf<'single'>, id) => option === id
	),
	mark: ({ options }, { option }) => markChoice(options, option),
	best: ({ kind, options }) => ({ kind, option: bestId(options) }),
	empty: ({ kind }) => ({ kind, option: null }),
	reopen: (response) => response,
	finish: (_, { kind, option }) => (option === null ? null : { kind, option }),
	hint: () => 'Choose one.'
};

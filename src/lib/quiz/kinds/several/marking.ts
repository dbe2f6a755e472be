import { arrange } from '../../arrange.ts';
import { choiceMarking } from '../../choice/choice.ts';
import { idsOf } from '../../fields.ts';
import type { Mark, QuestionKind } from '../../question-kind.ts';
import type { QuestionOf, ResponseOf } from '../../schema.ts';
import { response } from './schema.ts';

type Several = QuestionOf<'several'>;

/**
 * `best` when the chosen are exactly the right ones; `partly` when at least one right one is among
 * them, whatever else is.
 */
function mark({ options }: Several, response: ResponseOf<'several'>): Mark {
	const isChosen = (id: string) => response.options.includes(id);
	if (options.every(({ id, best }) => best === isChosen(id))) return { outcome: 'best' };
	const some = options.some(({ id, best }) => best && isChosen(id));
	return { outcome: some ? 'partly' : 'other' };
}

export const several: QuestionKind<'several'> = {
	response,
	draft: response,
	...choiceMarking(
		({ options, shuffled }: Several) => arrange(options, shuffled),
		({ options }: ResponseOf<'several'>, id) => options.includes(id),
		// Several reasons in a row need the answers they speak of.
		({ text, feedback }) => `${text}: ${feedback}`
	),
	mark,
	best: ({ kind, options }) => ({ kind, options: idsOf(options.filter(({ best }) => best)) }),
	empty: ({ kind }) => ({ kind, options: [] }),
	reopen: (response) => response,
	finish: (_, { kind, options }) => (options.length === 0 ? null : { kind, options: [...options] }),
	missing: () => 'Choose at least one answer first.',
	hint: () => 'You can choose more than one.'
};

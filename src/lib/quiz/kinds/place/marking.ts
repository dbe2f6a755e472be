import { arrange } from '../../arrange.ts';
import { bestId, choiceMarking, markChoice } from '../../choice/choice.ts';
import type { QuestionKind } from '../../question-kind.ts';
import type { QuestionOf, ResponseOf } from '../../schema.ts';
import { draft, response } from './schema.ts';

export const place: QuestionKind<'place'> = {
	response,
	draft,
	...choiceMarking(
		({ places, shuffled }: QuestionOf<'place'>) => arrange(places, shuffled),
		({ place }: ResponseOf<'place'>, id) => place === id
	),
	mark: ({ places }, { place }) => markChoice(places, place),
	best: ({ kind, places }) => ({ kind, place: bestId(places) }),
	empty: ({ kind }) => ({ kind, place: null }),
	reopen: (response) => response,
	finish: (_, { kind, place }) => (place === null ? null : { kind, place }),
	missing: () => 'Choose a place first.',
	hint: () => 'Tap the picture, or choose from the list.',
	hintOnPaper: () => 'Choose one.'
};

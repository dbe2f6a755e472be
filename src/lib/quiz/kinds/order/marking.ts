import { idsOf } from '../../fields.ts';
import type { Mark, QuestionKind, Reason } from '../../question-kind.ts';
import type { QuestionOf, ResponseOf } from '../../schema.ts';
import { GONE, listed } from '../../sentences.ts';
import { response } from './schema.ts';

type Order = QuestionOf<'order'>;

/**
 * `best` when all are in order; `partly` when at least half of the pairs that belong side by side are
 * one before the other.
 */
function mark({ items }: Order, response: ResponseOf<'order'>): Mark {
	const places = items.map(({ id }) => response.items.indexOf(id));
	const inOrder = places.filter((place, index) => {
		const before = places[index - 1];
		return before !== undefined && before >= 0 && before < place;
	}).length;
	const pairs = items.length - 1;
	if (inOrder === pairs) return { outcome: 'best' };
	return { outcome: inOrder >= pairs / 2 ? 'partly' : 'other' };
}

/** In their right order. */
const reasons = ({ items }: Order): readonly Reason[] =>
	items.map(({ id, text, feedback }) => ({ id, text, best: true, why: feedback }));

export const order: QuestionKind<'order'> = {
	response,
	draft: response,
	mark,
	best: ({ kind, items }) => ({ kind, items: idsOf(items) }),
	/** An order that nobody has touched is an answer too. */
	empty: ({ kind, shuffled }) => ({ kind, items: [...shuffled] }),
	reopen: (response) => response,
	finish: (_, { kind, items }) => ({ kind, items: [...items] }),
	hint: () => 'Use the buttons to move each one.',
	hintOnPaper: () => 'Number them in order.',
	answerText(question, { items }) {
		const texts = items.map((id) => question.items.find((item) => item.id === id)?.text ?? GONE);
		return listed(texts.map((text, index) => `${index + 1}. ${text}`));
	},
	reasons,
	why: (question) => reasons(question).map(({ text, why }) => `${text}: ${why}`)
};

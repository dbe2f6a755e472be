import { arrange } from '../../arrange.ts';
import type { Mark, QuestionKind, Reason } from '../../question-kind.ts';
import type { QuestionOf, ResponseOf } from '../../schema.ts';
import { listed, sentences } from '../../sentences.ts';
import { response } from './schema.ts';

type Sort = QuestionOf<'sort'>;

/** An item after checking: the group it was put in, and the group it belongs in. */
export interface SortRow {
	readonly id: string;
	readonly text: string;
	readonly feedback: string;
	/** Name of the group it was put in; null where the answer was shown. */
	readonly yours: string | null;
	readonly best: string;
	readonly right: boolean;
}

/** The items in the order in which they are shown. */
export function sortRows(question: Sort, response: ResponseOf<'sort'> | null): readonly SortRow[] {
	const name = (group: string | undefined) =>
		question.groups.find(({ id }) => id === group)?.name ?? null;
	const groups = response?.groups ?? {};
	return arrange(question.items, question.shuffled).map(({ id, text, feedback, group }) => ({
		id,
		text,
		feedback,
		yours: name(groups[id]),
		best: name(group) ?? '',
		right: groups[id] === group
	}));
}

/** `best` when every item is in its group; `partly` when at least one is. */
function mark({ items }: Sort, { groups }: ResponseOf<'sort'>): Mark {
	const right = items.filter(({ id, group }) => groups[id] === group).length;
	if (right === items.length) return { outcome: 'best' };
	return { outcome: right > 0 ? 'partly' : 'other' };
}

const reasons = (question: Sort): readonly Reason[] =>
	sortRows(question, null).map(({ id, text, best, feedback }) => ({
		id,
		text: `${text} – ${best}`,
		best: true,
		why: feedback
	}));

export const sort: QuestionKind<'sort'> = {
	response,
	draft: response,
	mark,
	best: ({ kind, items }) => ({
		kind,
		groups: Object.fromEntries(items.map(({ id, group }) => [id, group]))
	}),
	empty: ({ kind }) => ({ kind, groups: {} }),
	reopen: (response) => response,
	finish: ({ items }, { kind, groups }) =>
		items.every(({ id }) => groups[id] !== undefined) ? { kind, groups: { ...groups } } : null,
	missing: () => 'Put every item in a group first.',
	hint: () => 'Choose a group for each one.',
	answerText(question, response) {
		const items = sortRows(question, response);
		const groups = question.groups
			.map(({ name }) => ({ name, own: items.filter(({ yours }) => yours === name) }))
			.filter(({ own }) => own.length > 0)
			.map(({ name, own }) => `${name}: ${listed(own.map(({ text }) => text))}`);
		return sentences(...groups);
	},
	reasons,
	why: (question) => reasons(question).map(({ text, why }) => `${text}: ${why}`)
};

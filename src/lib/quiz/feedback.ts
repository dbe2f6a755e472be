import { amount } from './range/amount.ts';
import { mark } from './marking.ts';
import { arranged, optionsOf, type Choosing } from './options.ts';
import type { Response } from './response.ts';
import type { Asked, AskedOf } from './schema.ts';

/** One answer after checking: boxed where it is yours or the best, plain where it is neither. */
export interface Row {
	readonly id: string;
	readonly text: string;
	readonly feedback: string;
	readonly yours: boolean;
	readonly best: boolean;
}

/** The answers of a question that is answered by choosing, in the order they were asked in. */
export function rows(question: Choosing, response: Response | null): readonly Row[] {
	return optionsOf(question).map((option) => ({ ...option, yours: picked(response, option.id) }));
}

function picked(response: Response | null, id: string): boolean {
	switch (response?.kind) {
		case 'single':
			return response.option === id;
		case 'several':
			return response.options.includes(id);
		case 'true-false':
			return String(response.answer) === id;
		case 'place':
			return response.place === id;
		default:
			return false;
	}
}

/** An item that was sorted: into which group, and into which it belongs. */
export interface SortedRow {
	readonly id: string;
	readonly text: string;
	readonly feedback: string;
	/** Name of the group it was put in; null where the answer was shown. */
	readonly yours: string | null;
	readonly best: string;
	readonly right: boolean;
}

/** The items of a question to sort, in the order they were asked in. */
export function sortedRows(
	question: AskedOf<'sort'>,
	response: Response | null
): readonly SortedRow[] {
	const name = (group: string | undefined) =>
		question.groups.find(({ id }) => id === group)?.name ?? null;
	const groups = response?.kind === 'sort' ? response.groups : {};
	return arranged(question.items, question.shuffled).map(({ id, text, feedback, group }) => ({
		id,
		text,
		feedback,
		yours: name(groups[id]),
		best: name(group) ?? '',
		right: groups[id] === group
	}));
}

/** What is said of the answer as a whole, beside what is said of each part; or null. */
export function overall(question: Asked, response: Response | null): string | null {
	if (response === null) return null;
	const { outcome, side } = mark(question, response);
	if (side !== undefined && 'accept' in question) return question.feedback[side];
	return outcome === 'partly' && 'partly' in question ? question.partly : null;
}

/** An answer, whether it is a best one, and why: for paper and for the review. */
export interface Reason {
	readonly id: string;
	readonly text: string;
	readonly best: boolean;
	readonly why: string;
}

/** Why each answer is or is not the best one. Items to put in order stand in their right order. */
export function reasons(question: Asked): readonly Reason[] {
	switch (question.kind) {
		case 'order':
			return question.items.map(({ id, text, feedback }) => ({
				id,
				text,
				best: true,
				why: feedback
			}));
		case 'sort':
			return sortedRows(question, null).map(({ id, text, best, feedback }) => ({
				id,
				text: `${text} – ${best}`,
				best: true,
				why: feedback
			}));
		case 'estimate':
		case 'number': {
			const { accept, feedback } = question;
			const from = amount({}, accept.from);
			const to = amount({}, accept.to);
			return [
				{ id: 'below', text: `Below ${from}`, best: false, why: feedback.below },
				{
					id: 'within',
					text: from === to ? from : `From ${from} to ${to}`,
					best: true,
					why: feedback.within
				},
				{ id: 'above', text: `Above ${to}`, best: false, why: feedback.above }
			];
		}
		default:
			return optionsOf(question).map(({ id, text, best, feedback }) => ({
				id,
				text,
				best,
				why: feedback
			}));
	}
}

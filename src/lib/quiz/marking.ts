import type { Response } from './response.ts';
import type { Asked, AskedOf } from './schema.ts';

/** Where a number lies against the range that is accepted. */
export type Side = 'below' | 'within' | 'above';

export interface Marked {
	readonly outcome: 'best' | 'partly' | 'other';
	/** Only where the answer is a number. */
	readonly side?: Side;
}

const BEST: Marked = { outcome: 'best' };
const PARTLY: Marked = { outcome: 'partly' };
const OTHER: Marked = { outcome: 'other' };

/**
 * Marks an answer.
 *
 * - one of several, true or false, a place: `best`, else `other`
 * - several of several: `best` when the chosen are exactly the right ones; `partly` when at least one
 *   right one is among the chosen, whatever else is; else `other`
 * - order: `best` when all stand in order; `partly` when at least half of the pairs that belong
 *   side by side stand one before the other; else `other`
 * - sort: `best` when every item is in its group; `partly` when at least one is; else `other`
 * - estimate and number: `best` within the accepted range (ends included), else `other`
 *
 * An answer to another kind of question, and ids that the question does not have, are `other` or
 * count as not given; nothing throws.
 */
export function mark(question: Asked, response: Response): Marked {
	switch (question.kind) {
		case 'single':
			return response.kind === 'single' ? chosen(question.options, response.option) : OTHER;
		case 'place':
			return response.kind === 'place' ? chosen(question.places, response.place) : OTHER;
		case 'true-false':
			return response.kind === 'true-false' && response.answer === question.answer ? BEST : OTHER;
		case 'several':
			return response.kind === 'several' ? several(question, response.options) : OTHER;
		case 'order':
			return response.kind === 'order' ? order(question, response.items) : OTHER;
		case 'sort':
			return response.kind === 'sort' ? sort(question, response.groups) : OTHER;
		case 'estimate':
		case 'number':
			return response.kind === question.kind ? number(question, response.value) : OTHER;
	}
}

/** The best answer, in the form in which a person would have given it. */
export function bestResponse(question: Asked): Response {
	const { kind } = question;
	switch (kind) {
		case 'single':
			return { kind, option: bestId(question.options) };
		case 'place':
			return { kind, place: bestId(question.places) };
		case 'true-false':
			return { kind, answer: question.answer };
		case 'several':
			return { kind, options: question.options.filter(({ best }) => best).map(({ id }) => id) };
		case 'order':
			return { kind, items: question.items.map(({ id }) => id) };
		case 'sort':
			return {
				kind,
				groups: Object.fromEntries(question.items.map(({ id, group }) => [id, group]))
			};
		case 'estimate':
		case 'number':
			return { kind, value: question.answer };
	}
}

type Parts = readonly { readonly id: string; readonly best: boolean }[];

const bestId = (parts: Parts) => parts.find(({ best }) => best)?.id ?? '';

const chosen = (parts: Parts, id: string) =>
	parts.some((part) => part.best && part.id === id) ? BEST : OTHER;

function several({ options }: AskedOf<'several'>, picked: readonly string[]): Marked {
	if (options.every(({ id, best }) => best === picked.includes(id))) return BEST;
	return options.some(({ id, best }) => best && picked.includes(id)) ? PARTLY : OTHER;
}

function order({ items }: AskedOf<'order'>, given: readonly string[]): Marked {
	const places = items.map(({ id }) => given.indexOf(id));
	const inOrder = places.filter((place, index) => {
		const before = places[index - 1];
		return before !== undefined && before >= 0 && before < place;
	}).length;
	const pairs = items.length - 1;
	if (inOrder === pairs) return BEST;
	return inOrder >= pairs / 2 ? PARTLY : OTHER;
}

function sort({ items }: AskedOf<'sort'>, groups: Readonly<Record<string, string>>): Marked {
	const right = items.filter(({ id, group }) => groups[id] === group).length;
	if (right === items.length) return BEST;
	return right > 0 ? PARTLY : OTHER;
}

function number({ accept }: AskedOf<'estimate' | 'number'>, value: number): Marked {
	const side = value < accept.from ? 'below' : value <= accept.to ? 'within' : 'above';
	return { outcome: side === 'within' ? 'best' : 'other', side };
}

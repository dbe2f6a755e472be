import { amount } from './range/amount.ts';
import { readAmount } from './range/read-amount.ts';
import type { Draft } from './empty-draft.ts';
import type { Response } from './response.ts';
import type { Asked } from './schema.ts';

/** A finished answer, or a sentence that says what is missing. */
export type Checked =
	| { readonly response: Response; readonly missing: null }
	| { readonly response: null; readonly missing: string };

/** Is the answer finished? An untouched slider and an untouched order are answers too. */
export function check(question: Asked, draft: Draft): Checked {
	const response = finished(question, draft);
	return response === null ? { response, missing: missing(question) } : { response, missing: null };
}

function finished(question: Asked, draft: Draft): Response | null {
	const { kind } = draft;
	if (kind !== question.kind) return null;
	switch (kind) {
		case 'single':
			return draft.option === null ? null : { kind, option: draft.option };
		case 'several':
			return draft.options.length === 0 ? null : { kind, options: [...draft.options] };
		case 'true-false':
			return draft.answer === null ? null : { kind, answer: draft.answer };
		case 'order':
			return { kind, items: [...draft.items] };
		case 'sort':
			return question.kind === 'sort' &&
				question.items.every(({ id }) => draft.groups[id] !== undefined)
				? { kind, groups: { ...draft.groups } }
				: null;
		case 'estimate':
			return { kind, value: draft.value };
		case 'number': {
			if (question.kind !== 'number') return null;
			const value = readAmount(question, draft.text);
			return value === null || value < question.min || value > question.max
				? null
				: { kind, value };
		}
		case 'place':
			return draft.place === null ? null : { kind, place: draft.place };
	}
}

function missing(question: Asked): string {
	switch (question.kind) {
		case 'sort':
			return 'Put every item in a group first.';
		case 'several':
			return 'Choose at least one answer first.';
		case 'place':
			return 'Choose a place first.';
		case 'number':
			return `Type a number from ${amount({}, question.min)} to ${amount({}, question.max)}.`;
		default:
			return 'Choose an answer first.';
	}
}

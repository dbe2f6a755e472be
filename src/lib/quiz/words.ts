import type { Outcome } from '#lib/notebook/notebook.ts';
import { amount } from './range/amount.ts';
import { rows, sortedRows } from './feedback.ts';
import { bestResponse } from './marking.ts';
import type { Response } from './response.ts';
import type { Asked } from './schema.ts';

/** Said of an answer that the question does not have any more. */
const GONE = 'an answer that is no longer here';

/** The first words after an answer. */
export const LEAD: Readonly<Record<Outcome, string>> = {
	best: 'That’s it.',
	partly: 'Partly there.',
	other: 'Not quite.',
	shown: 'Here’s the answer.',
	guess: 'Thanks for guessing.'
};

/** An answer in the question's own words, as review and screen readers say it. */
export function answerText(question: Asked, response: Response): string {
	if (response.kind !== question.kind) return GONE;
	switch (question.kind) {
		case 'order': {
			const given = response.kind === 'order' ? response.items : [];
			const texts = given.map((id) => question.items.find((item) => item.id === id)?.text ?? GONE);
			return listed(texts.map((text, index) => `${index + 1}. ${text}`));
		}
		case 'sort': {
			const items = sortedRows(question, response);
			const groups = question.groups
				.map(({ name }) => ({ name, own: items.filter(({ yours }) => yours === name) }))
				.filter(({ own }) => own.length > 0)
				.map(({ name, own }) => `${name}: ${listed(own.map(({ text }) => text))}`);
			return sentences(...groups);
		}
		case 'estimate':
		case 'number':
			return 'value' in response ? amount(question, response.value) : GONE;
		default: {
			const chosen = rows(question, response).filter(({ yours }) => yours);
			return listed(chosen.map(({ text }) => text)) || GONE;
		}
	}
}

/** The best answer in words; a question says the accepted range too, a guess is never marked by it. */
export function bestText(question: Asked): string {
	const best = answerText(question, bestResponse(question));
	if (!('step' in question && 'accept' in question)) return best;
	if (question.accept.from === question.accept.to) return best;
	const { from, to } = question.accept;
	return sentences(best, `Anything from ${amount({}, from)} to ${amount({}, to)} counts`);
}

/** What the person did, as a sentence. */
export function youChose(question: Asked, response: Response | null): string {
	return response === null
		? 'You asked to see the answer.'
		: sentences(`You chose: ${answerText(question, response)}`);
}

/**
 * What a screen reader says once an answer is kept: how it went, at a danger sign what to do, what
 * to remember, your answer, and the best one.
 */
export function announcement(question: Asked, outcome: Outcome, response: Response | null): string {
	const best = outcome === 'best' ? [] : [`Best answer: ${bestText(question)}`];
	return sentences(
		LEAD[outcome],
		...(outcome !== 'best' && 'safety' in question && question.safety ? [question.safety.do] : []),
		question.takeaway,
		outcome === 'guess' && response
			? `Your guess: ${answerText(question, response)}`
			: youChose(question, response),
		...best
	);
}

/** Joins answers; one that ends like a sentence needs no semicolon. */
function listed(texts: readonly string[]): string {
	return texts.join('; ').replace(/([.!?]); /g, '$1 ');
}

/** Joins sentences, and gives a full stop to those that have no end of their own. */
export function sentences(...parts: readonly string[]): string {
	return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}

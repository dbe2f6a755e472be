import type { Outcome } from '#lib/learner/record.ts';
import { kindOf } from './kinds.ts';
import { bestResponse, mark } from './marking.ts';
import type { Reason } from './question-kind.ts';
import type { AnyQuestion, QuestionResponse } from './schema.ts';
import { GONE, sentences } from './sentences.ts';

/** The first words after an answer. */
export const LEAD: Readonly<Record<Outcome, string>> = {
	best: 'That’s it.',
	partly: 'Partly there.',
	other: 'Not quite.',
	shown: 'Here’s the answer.',
	guess: 'Thanks for guessing.'
};

export const hint = (question: AnyQuestion) =>
	`${kindOf(question).hint(question)} There’s no score.`;

export function hintOnPaper(question: AnyQuestion): string {
	const kind = kindOf(question);
	return kind.hintOnPaper?.(question) ?? kind.hint(question);
}

export const answerText = (question: AnyQuestion, response: QuestionResponse): string =>
	response.kind === question.kind ? kindOf(question).answerText(question, response) : GONE;

export const bestText = (question: AnyQuestion): string =>
	kindOf(question).bestText?.(question) ?? answerText(question, bestResponse(question));

/** What is said of the answer as a whole, beside what is said of each part; or null. */
export function remark(question: AnyQuestion, response: QuestionResponse | null): string | null {
	if (response?.kind !== question.kind) return null;
	const own = kindOf(question).remark?.(question, response);
	if (own !== undefined) return own;
	const isPartly = mark(question, response).outcome === 'partly';
	return isPartly && 'partly' in question ? question.partly : null;
}

export const reasons = (question: AnyQuestion): readonly Reason[] =>
	kindOf(question).reasons(question);

/** What the person did, as a sentence. */
export function youChose(question: AnyQuestion, response: QuestionResponse | null): string {
	return response === null
		? 'You asked to see the answer.'
		: sentences(`You chose: ${answerText(question, response)}`);
}

/**
 * What a screen reader says once an answer is stored: how it went, at a danger sign what to do, what
 * to remember, your answer, and the best one.
 */
export function announcement(
	question: AnyQuestion,
	outcome: Outcome,
	response: QuestionResponse | null
): string {
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

import * as v from 'valibot';
import { KINDS, kindOf } from './kinds.ts';
import type { Mark } from './question-kind.ts';
import type { AnyQuestion, Draft, Kind, QuestionResponse } from './schema.ts';

/**
 * Marks an answer, as its kind says (`kinds/<kind>/marking.ts`). An answer to another kind of question
 * is `other`, and ids that the question does not have count as not given; nothing throws.
 */
export function mark(question: AnyQuestion, response: QuestionResponse): Mark {
	if (response.kind !== question.kind) return { outcome: 'other' };
	return kindOf(question).mark(question, response);
}

export const bestResponse = (question: AnyQuestion): QuestionResponse =>
	kindOf(question).best(question);

export const emptyDraft = (question: AnyQuestion): Draft => kindOf(question).empty(question);

export const draftFrom = (response: QuestionResponse): Draft => kindOf(response).reopen(response);

/** An answer, or a sentence that says what is missing. */
export type Check =
	| { readonly response: QuestionResponse; readonly missing: null }
	| { readonly response: null; readonly missing: string };

export function check(question: AnyQuestion, draft: Draft): Check {
	const kind = kindOf(question);
	const response = draft.kind === question.kind ? kind.finish(question, draft) : null;
	if (response !== null) return { response, missing: null };
	return { response, missing: kind.missing?.(question) ?? 'Choose an answer first.' };
}

/** Reads back what was stored of an answer; null where it is none to a question of that kind. */
export function readResponse(stored: unknown, kind: Kind): QuestionResponse | null {
	const result = v.safeParse(KINDS[kind].response, stored);
	return result.success ? result.output : null;
}

/** Reads back what was stored of an answer that was begun; null where it is none of that kind. */
export function readDraft(stored: unknown, kind: Kind): Draft | null {
	const result = v.safeParse(KINDS[kind].draft, stored);
	return result.success ? result.output : null;
}

import type { Attempt } from '#lib/learner/record.ts';
import { kindOf } from './kinds.ts';
import { mark, readResponse } from './marking.ts';
import type { Question } from './schema.ts';
import { answerText, bestText, remark } from './words.ts';

/** One question in the review. */
export interface ReviewLine {
	readonly answered: boolean;
	readonly best: boolean;
	/** Your answer in words, or that there is none. */
	readonly yours: string;
	readonly bestAnswer: string;
	/** At least one reason: of your answer, then of the best one. */
	readonly why: readonly string[];
}

/**
 * The last attempt under the question's present answer key; an attempt that was marked by another key,
 * or that cannot be read, counts as not answered.
 */
export function reviewLine(question: Question, attempts: readonly Attempt[]): ReviewLine {
	const last = attempts.findLast(({ key }) => key === question.key);
	const response = last ? readResponse(last.response, question.kind) : null;
	const shown = last?.outcome === 'shown' && response === null;
	const missing = shown ? 'You asked to see the answer.' : 'Not answered yet.';
	const whole = remark(question, response);
	const why = kindOf(question).why(question, response);
	return {
		answered: shown || response !== null,
		best: response !== null && mark(question, response).outcome === 'best',
		yours: response === null ? missing : answerText(question, response),
		bestAnswer: bestText(question),
		why: [...new Set(whole === null ? why : [whole, ...why])]
	};
}

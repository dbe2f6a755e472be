import type { Attempt } from '#lib/notebook/notebook.ts';
import { answerText, bestText, sentences } from './words.ts';
import { overall, reasons, rows } from './feedback.ts';
import { mark } from './marking.ts';
import { readResponse } from './response.ts';
import type { Question } from './schema.ts';

/** One question as the review tells it. */
export interface Reviewed {
	readonly answered: boolean;
	readonly best: boolean;
	/** Your answer in words, or that there is none. */
	readonly yours: string;
	readonly bestAnswer: string;
	/** At least one reason: of your answer, then of the best one. */
	readonly why: readonly string[];
}

/**
 * Tells of the last attempt under the question's present answer key; an attempt that another key
 * marked, or that cannot be read, counts as not answered.
 */
export function reviewed(question: Question, attempts: readonly Attempt[]): Reviewed {
	const last = attempts.findLast(({ key }) => key === question.key);
	const response = last ? readResponse(last.response, question.kind) : null;
	const shown = last?.outcome === 'shown' && response === null;
	return {
		answered: shown || response !== null,
		best: response !== null && mark(question, response).outcome === 'best',
		yours:
			response !== null
				? answerText(question, response)
				: shown
					? 'You asked to see the answer.'
					: 'Not answered yet.',
		bestAnswer: bestText(question),
		why: [...new Set(why())]
	};

	function why(): readonly string[] {
		const said = response === null ? null : overall(question, response);
		const whole = said === null ? [] : [said];
		switch (question.kind) {
			case 'estimate':
			case 'number':
				return response === null ? [sentences(question.takeaway)] : whole;
			case 'order':
			case 'sort':
				return [...whole, ...reasons(question).map(({ text, why }) => `${text}: ${why}`)];
			default: {
				const told = rows(question, response).filter(({ yours, best }) => yours || best);
				const inOrder = [
					...told.filter(({ yours }) => yours),
					...told.filter(({ yours }) => !yours)
				];
				// Several reasons in a row need the answers they speak of.
				const named = question.kind === 'several';
				return [
					...whole,
					...inOrder.map(({ text, feedback }) => (named ? `${text}: ${feedback}` : feedback))
				];
			}
		}
	}
}

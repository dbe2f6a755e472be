import type { Choice, Mark, Reason, Row } from '../question-kind.ts';
import { GONE, listed } from '../sentences.ts';

/**
 * What the kinds share that are answered by choosing from a list.
 *
 * @param choices in the order in which they are shown
 */
export function choiceMarking<Q, R>(
	choices: (question: Q) => readonly Choice[],
	isChosen: (response: R, id: string) => boolean,
	why: (row: Row) => string = ({ feedback }) => feedback
) {
	const rows = (question: Q, response: R | null): readonly Row[] =>
		choices(question).map((choice) => ({
			...choice,
			yours: response !== null && isChosen(response, choice.id)
		}));
	return {
		rows,
		answerText: (question: Q, response: R): string =>
			listed(
				rows(question, response)
					.filter(({ yours }) => yours)
					.map(({ text }) => text)
			) || GONE,
		reasons: (question: Q): readonly Reason[] =>
			choices(question).map(({ id, text, best, feedback }) => ({ id, text, best, why: feedback })),
		/** Of what was chosen, then of what is best. */
		why(question: Q, response: R | null): readonly string[] {
			const all = rows(question, response);
			const yours = all.filter((row) => row.yours);
			return [...yours, ...all.filter((row) => row.best && !row.yours)].map(why);
		}
	};
}

export const bestId = (choices: readonly Choice[]) => choices.find(({ best }) => best)?.id ?? '';

/** `best` for the one right choice, otherwise `other`. */
export const markChoice = (choices: readonly Choice[], id: string): Mark => ({
	outcome: choices.some((choice) => choice.best && choice.id === id) ? 'best' : 'other'
});

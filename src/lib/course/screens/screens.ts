/** A lesson's screens, in order: its steps, its questions, those to try again, the end. */

/** The screen on which missed questions come back once. */
export const AGAIN = 'again';

/** A lesson's last screen. */
export const END = 'end';

const QUESTION = 'question-';

/** The id of the screen that asks a question. */
export function questionScreen(question: string): string {
	return `${QUESTION}${question}`;
}

/** The question that a screen asks, or null if its id is not a question's. */
export function questionOf(screen: string): string | null {
	return screen.startsWith(QUESTION) ? screen.slice(QUESTION.length) : null;
}

/** What the screens of a lesson follow from. */
export interface LessonShape {
	readonly id: string;
	readonly steps: readonly { readonly id: string }[];
	/** `key` is the fingerprint of the answer key: an answer to another key does not count. */
	readonly questions: readonly { readonly id: string; readonly key: string }[];
}

/** The ids of a lesson's screens in order; `again` only where something was missed. */
export function screensOf(
	lesson: Pick<LessonShape, 'steps' | 'questions'>,
	anyMissed: boolean
): readonly string[] {
	return [
		...lesson.steps.map(({ id }) => id),
		...lesson.questions.map(({ id }) => questionScreen(id)),
		...(anyMissed ? [AGAIN] : []),
		END
	];
}

import { AGAIN, END, questionScreen, type LessonShape } from './screens.ts';

/** A screen's place in its lesson, in words: "step 2 of 6", "question 3 of 4", "the end". */
export function placeWords(
	screen: string,
	lesson: Pick<LessonShape, 'steps' | 'questions'>
): string {
	if (screen === AGAIN) return 'the questions to try again';
	if (screen === END) return 'the end';
	const step = lesson.steps.findIndex(({ id }) => id === screen);
	if (step >= 0) return `step ${step + 1} of ${lesson.steps.length}`;
	const question = lesson.questions.findIndex(({ id }) => questionScreen(id) === screen);
	return `question ${question + 1} of ${lesson.questions.length}`;
}

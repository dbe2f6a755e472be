import { AGAIN, END, questionScreen, type LessonShape } from './screens.ts';

/** What to say of each kind of screen: a whole sentence or label, which a language words in its own way. */
export interface PlaceWords {
	readonly step: (number: number, of: number) => string;
	readonly question: (number: number, of: number) => string;
	readonly again: string;
	readonly end: string;
}

/** Those of `words` that say where a screen is in its lesson, such as "Step 2 of 6". */
export function placeWords(
	screen: string,
	lesson: Pick<LessonShape, 'steps' | 'questions'>,
	words: PlaceWords
): string {
	if (screen === AGAIN) return words.again;
	if (screen === END) return words.end;
	const step = lesson.steps.findIndex(({ id }) => id === screen);
	if (step >= 0) return words.step(step + 1, lesson.steps.length);
	const question = lesson.questions.findIndex(({ id }) => questionScreen(id) === screen);
	return words.question(question + 1, lesson.questions.length);
}

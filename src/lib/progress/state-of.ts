import type { LessonBrief } from '#lib/course/page.ts';
import { leftWords, lessonState, minutesLeft, type LessonRecords } from './summary.ts';

/** How far someone is in a lesson, for a list of lessons. */
export function stateOf(
	lesson: LessonBrief,
	progress: LessonRecords
): { kind: 'next' | 'under-way' | 'done'; words: string; left: string } {
	const attempts = lesson.questions.flatMap(({ id }) => progress.attempts(id));
	const { state, words, screen } = lessonState(progress.lesson(lesson.id), attempts, lesson);
	return { kind: state, words: words ?? '', left: leftWords(minutesLeft(lesson, screen)) };
}

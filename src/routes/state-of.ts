import type { LessonBrief } from '#lib/course/page.ts';
import { lessonState, type Kept } from '#lib/progress/summary.ts';

/** How someone stands in a lesson, for a list of lessons. */
export function stateOf(
	lesson: LessonBrief,
	progress: Kept
): { kind: 'next' | 'under-way' | 'done'; words: string } {
	const attempts = lesson.questions.flatMap(({ id }) => progress.attempts(id));
	const { state, words } = lessonState(progress.lesson(lesson.id), attempts, lesson);
	return { kind: state, words: words ?? '' };
}

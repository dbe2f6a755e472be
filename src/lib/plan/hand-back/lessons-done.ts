import type { LessonResult } from '#lib/assignment/receipt-of.ts';
import type { LessonBrief } from '#lib/course/page.ts';
import type { LessonRecords } from '#lib/progress/summary.ts';

/** How the patient stands in some lessons: the first check of each question, whatever came later. */
export function lessonsDone(
	lessons: readonly LessonBrief[],
	progress: LessonRecords
): LessonResult[] {
	return lessons.map(({ id, questions }) => ({
		lesson: id,
		done: progress.lesson(id)?.doneOn ?? null,
		tried: questions.flatMap(({ id: question, key }) => {
			const first = progress
				.attempts(question)
				.find((one) => one.outcome !== 'guess' && one.key === key);
			return first ? [{ question, right: first.outcome === 'best' }] : [];
		})
	}));
}

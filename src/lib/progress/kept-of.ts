import { byQuestion } from './by-question.ts';
import type { Records } from './records.ts';
import type { Kept } from './summary.ts';

/** Records as summaries read them, such as all of them where what is seen is not enough. */
export function keptOf({ attempts, lessons }: Pick<Records, 'attempts' | 'lessons'>): Kept {
	const begun = [...lessons.values()].map(({ lesson, since }) => [lesson, since] as const);
	const questions = byQuestion(attempts.values(), begun);
	return {
		lesson: (id) => lessons.get(id),
		attempts: (question) => questions.get(question) ?? []
	};
}

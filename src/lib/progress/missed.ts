import type { Attempt } from '#lib/learner/record.ts';
import { inOrder } from './attempts-by-question.ts';
import type { LessonShape } from '#lib/course/screens/screens.ts';

type Question = LessonShape['questions'][number];

/** The latest attempt at each question that still counts: of this run, at the key it has now. */
export function latestAttempts(
	questions: readonly Question[],
	attempts: readonly Attempt[],
	since = 0
): ReadonlyMap<string, Attempt> {
	const keys = new Map(questions.map(({ id, key }) => [id, key]));
	const latest = new Map<string, Attempt>();
	for (const attempt of attempts) {
		if (attempt.outcome === 'guess' || attempt.at < since) continue;
		if (keys.get(attempt.question) !== attempt.key) continue;
		const other = latest.get(attempt.question);
		if (!other || inOrder(other, attempt) < 0) latest.set(attempt.question, attempt);
	}
	return latest;
}

/** The questions that were tried in this run and whose latest answer was not the best one. */
export function missed<Q extends Question>(
	questions: readonly Q[],
	attempts: readonly Attempt[],
	since = 0
): readonly Q[] {
	const latest = latestAttempts(questions, attempts, since);
	return questions.filter(({ id }) => (latest.get(id)?.outcome ?? 'best') !== 'best');
}

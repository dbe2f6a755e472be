import type { Attempt } from '#lib/learner/record.ts';

/** Oldest first; attempts of one moment in an order that is the same on every device. */
export function inOrder(a: Attempt, b: Attempt): number {
	return a.at - b.at || (a.id < b.id ? -1 : 1);
}

/**
 * Attempts by question, oldest first, without those from before their lesson was restarted.
 * `begun` has each such lesson with the moment in milliseconds.
 */
export function byQuestion(
	attempts: Iterable<Attempt>,
	begun: readonly (readonly [lesson: string, since: number])[]
): ReadonlyMap<string, readonly Attempt[]> {
	const since = new Map(begun);
	const questions = new Map<string, Attempt[]>();
	for (const attempt of attempts) {
		if (attempt.at < (since.get(attempt.lesson) ?? 0)) continue;
		const others = questions.get(attempt.question);
		if (others) others.push(attempt);
		else questions.set(attempt.question, [attempt]);
	}
	for (const own of questions.values()) own.sort(inOrder);
	return questions;
}

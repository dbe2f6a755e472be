import type { Attempt } from '#lib/learner/record.ts';
import { inOrder } from '../attempts-by-question.ts';

/** Attempts of one kind are alike in everything that a screen shows. */
export type AttemptKind = [lesson: string, question: string, key: string, outcome: string];

/** The kind of an attempt; `newest` in the database is kept by it. */
export function kindOf({ lesson, question, key, outcome }: Attempt): AttemptKind {
	return [lesson, question, key, outcome];
}

/**
 * The newest attempt of each kind, by id. Screens follow from these alone: whatever lesson, question,
 * answer key, outcome or beginning they look for, an older one of the same kind never comes first.
 */
export function newest(attempts: Iterable<Attempt>): ReadonlyMap<string, Attempt> {
	const kinds = new Map<string, Attempt>();
	for (const attempt of attempts) {
		const kind = JSON.stringify(kindOf(attempt));
		const other = kinds.get(kind);
		if (!other || inOrder(other, attempt) < 0) kinds.set(kind, attempt);
	}
	return new Map([...kinds.values()].map((attempt) => [attempt.id, attempt]));
}

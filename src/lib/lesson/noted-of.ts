import { notedLines, type NotedLine, type NotedNames } from '#lib/lab/noted.ts';
import type { Facts } from '#lib/learner/record.ts';

/** What a patient did in labs, where the lesson shows it. */
export function notedOf(
	facts: Pick<Facts, 'read'>,
	names: NotedNames | null
): readonly NotedLine[] {
	return names ? notedLines((name) => facts.read(name), names) : [];
}

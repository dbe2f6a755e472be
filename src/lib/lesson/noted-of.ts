import { notedLines, type NotedLine, type NotedNames } from '#lib/lab/noted.ts';
import type { Progress } from '#lib/progress/progress.svelte.ts';

/** What a patient did in labs, where the lesson shows it. */
export function notedOf(
	progress: Pick<Progress, 'read'>,
	names: NotedNames | null
): readonly NotedLine[] {
	return names ? notedLines((name) => progress.read(name), names) : [];
}

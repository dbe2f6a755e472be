import type { LessonRecord } from './schema.ts';

/** A lesson that nobody has opened yet. */
export function untouched(lesson: string): LessonRecord {
	return { lesson, step: null, at: 0, doneOn: null, since: 0 };
}

import { spelling } from '#lib/fields/json.ts';
import type { LessonRecord } from '#lib/learner/record.ts';
import type { SessionRecord } from '#lib/learner/session.ts';

/** One lesson's two records: first day done, newest place, latest beginning. */
export function mergeLesson(a: LessonRecord, b: LessonRecord): LessonRecord {
	const place = later({ at: a.at, step: a.step }, { at: b.at, step: b.step });
	return {
		lesson: a.lesson,
		step: place.step,
		at: place.at,
		doneOn: earliest(a.doneOn, b.doneOn),
		since: Math.max(a.since, b.since)
	};
}

/** One session's two records, note by note. */
export function mergeSession(a: SessionRecord, b: SessionRecord): SessionRecord {
	const notes: Record<string, { readonly at: number }> = { ...a.notes };
	for (const [name, note] of Object.entries(b.notes)) {
		const other = notes[name];
		notes[name] = other === undefined ? note : later(other, note);
	}
	return {
		id: a.id,
		planned: greater(a.planned, b.planned),
		notes: notes as SessionRecord['notes']
	};
}

/** The one written later. */
export function later<T extends { readonly at: number }>(a: T, b: T): T {
	if (a.at === b.at) return greater(a, b);
	return a.at > b.at ? a : b;
}

/** An exact tie still has to fall the same way on every device: the later by its spelling wins. */
export function greater<T>(a: T, b: T): T {
	return spelling(a) >= spelling(b) ? a : b;
}

function earliest(a: string | null, b: string | null): string | null {
	if (a === null || b === null) return a ?? b;
	return a < b ? a : b;
}

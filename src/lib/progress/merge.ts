import type { Attempt } from '#lib/notebook/notebook.ts';
import type { Records } from './records.ts';
import type { LessonRecord, NamedRecord } from './schema.ts';

/**
 * Unites what two devices, or a device and a backup, hold. In whatever order and however often it
 * is done, the result is the same, and no attempt is ever lost.
 */
export function merge(a: Records, b: Records): Records {
	return {
		attempts: unite(a.attempts, b.attempts, greater<Attempt>),
		lessons: unite(a.lessons, b.lessons, mergeLesson),
		settings: unite(a.settings, b.settings, newest<NamedRecord>),
		notes: unite(a.notes, b.notes, newest<NamedRecord>)
	};
}

/** Lists of records by their keys. Should one stand there twice, the two are united. */
export function collect(lists: {
	readonly attempts: readonly Attempt[];
	readonly lessons: readonly LessonRecord[];
	readonly settings: readonly NamedRecord[];
	readonly notes: readonly NamedRecord[];
}): Records {
	return {
		attempts: keyed(lists.attempts, ({ id }) => id, greater<Attempt>),
		lessons: keyed(lists.lessons, ({ lesson }) => lesson, mergeLesson),
		settings: keyed(lists.settings, ({ name }) => name, newest<NamedRecord>),
		notes: keyed(lists.notes, ({ name }) => name, newest<NamedRecord>)
	};
}

/** One lesson's two records: first day done, newest place, latest beginning. */
export function mergeLesson(a: LessonRecord, b: LessonRecord): LessonRecord {
	const place = newest({ at: a.at, step: a.step }, { at: b.at, step: b.step });
	return {
		lesson: a.lesson,
		step: place.step,
		at: place.at,
		doneOn: earliest(a.doneOn, b.doneOn),
		since: Math.max(a.since, b.since)
	};
}

function unite<T>(
	a: ReadonlyMap<string, T>,
	b: ReadonlyMap<string, T>,
	choose: (a: T, b: T) => T
): ReadonlyMap<string, T> {
	const all = new Map(a);
	for (const [key, value] of b) {
		const other = all.get(key);
		all.set(key, other === undefined ? value : choose(other, value));
	}
	return all;
}

function keyed<T>(
	values: readonly T[],
	key: (value: T) => string,
	choose: (a: T, b: T) => T
): ReadonlyMap<string, T> {
	const map = new Map<string, T>();
	for (const value of values) {
		const other = map.get(key(value));
		map.set(key(value), other === undefined ? value : choose(other, value));
	}
	return map;
}

function newest<T extends { readonly at: number }>(a: T, b: T): T {
	if (a.at === b.at) return greater(a, b);
	return a.at > b.at ? a : b;
}

/** An exact tie still has to fall the same way on every device: the later by its spelling wins. */
function greater<T>(a: T, b: T): T {
	return spelling(a) >= spelling(b) ? a : b;
}

/** JSON with its members in one order, since two devices may hold them in different ones. */
function spelling(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
}

function earliest(a: string | null, b: string | null): string | null {
	if (a === null || b === null) return a ?? b;
	return a < b ? a : b;
}

import type { Attempt } from '#lib/notebook/notebook.ts';
import type { LessonRecord, NamedRecord } from './schema.ts';

export const storeNames = ['attempts', 'lessons', 'settings', 'notes'] as const;
export type StoreName = (typeof storeNames)[number];

/** All that is kept, each store by its key. Never changed in place. */
export interface Records {
	readonly attempts: ReadonlyMap<string, Attempt>;
	readonly lessons: ReadonlyMap<string, LessonRecord>;
	readonly settings: ReadonlyMap<string, NamedRecord>;
	readonly notes: ReadonlyMap<string, NamedRecord>;
}

/** Which records of each store are meant. */
export type Keys = Readonly<Record<StoreName, readonly string[]>>;

/** The keys of every record. */
export function keysOf(records: Records): Keys {
	return {
		attempts: [...records.attempts.keys()],
		lessons: [...records.lessons.keys()],
		settings: [...records.settings.keys()],
		notes: [...records.notes.keys()]
	};
}

function replaceKeys<T>(
	map: ReadonlyMap<string, T>,
	keys: readonly string[],
	fresh: ReadonlyMap<string, T>
): ReadonlyMap<string, T> {
	if (keys.length === 0) return map;
	const next = new Map(map);
	for (const key of keys) {
		const value = fresh.get(key);
		if (value === undefined) next.delete(key);
		else next.set(key, value);
	}
	return next;
}

/** The records with those under `keys` replaced by the fresh ones; a key without one is gone. */
export function replaceRecords(records: Records, keys: Keys, fresh: Records): Records {
	return {
		attempts: replaceKeys(records.attempts, keys.attempts, fresh.attempts),
		lessons: replaceKeys(records.lessons, keys.lessons, fresh.lessons),
		settings: replaceKeys(records.settings, keys.settings, fresh.settings),
		notes: replaceKeys(records.notes, keys.notes, fresh.notes)
	};
}

/** Whether two maps hold the same, so that nothing on the page need look again. */
export function same<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): boolean {
	if (a === b) return true;
	if (a.size !== b.size) return false;
	for (const [key, value] of a) {
		const other = b.get(key);
		if (value !== other && JSON.stringify(value) !== JSON.stringify(other)) return false;
	}
	return true;
}

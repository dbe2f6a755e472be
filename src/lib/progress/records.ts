import type { Attempt, Json, LessonRecord } from '#lib/learner/record.ts';
import type { SessionRecord } from '#lib/learner/session.ts';

/** A setting or a note: a value under a name, and when it was last written. */
export interface NamedRecord {
	readonly name: string;
	readonly value: Json;
	readonly at: number;
}

/** What each store holds. */
export interface RecordTypes {
	readonly attempts: Attempt;
	readonly lessons: LessonRecord;
	readonly settings: NamedRecord;
	readonly notes: NamedRecord;
	readonly sessions: SessionRecord;
}

export type StoreName = keyof RecordTypes;

/** The records of one store by their keys. */
export type ByKey<S extends StoreName> = ReadonlyMap<string, RecordTypes[S]>;

/** All records. Never changed in place. */
export type Records = { readonly [S in StoreName]: ByKey<S> };

/** Some records of each store, by their keys. */
export type Keys = Readonly<Record<StoreName, readonly string[]>>;

/** Makes records store by store. */
export function eachStore(make: <S extends StoreName>(store: S) => ByKey<S>): Records {
	return {
		attempts: make('attempts'),
		lessons: make('lessons'),
		settings: make('settings'),
		notes: make('notes'),
		sessions: make('sessions')
	};
}

/** Reads records store by store, all at once. */
export async function readEachStore(
	read: <S extends StoreName>(store: S) => Promise<ByKey<S>>
): Promise<Records> {
	const [attempts, lessons, settings, notes, sessions] = await Promise.all([
		read('attempts'),
		read('lessons'),
		read('settings'),
		read('notes'),
		read('sessions')
	]);
	return { attempts, lessons, settings, notes, sessions };
}

/** The records of someone who has done nothing yet. */
export const emptyRecords = eachStore(() => new Map());

export const storeNames = Object.keys(emptyRecords) as readonly StoreName[];

/** Makes keys store by store. */
export const eachKeys = (make: (store: StoreName) => readonly string[]): Keys =>
	Object.fromEntries(storeNames.map((store) => [store, make(store)])) as Keys;

/** The records with those under `keys` replaced by the fresh ones; a key without one is gone. */
export function replaceRecords(records: Records, keys: Keys, fresh: Records): Records {
	return eachStore((store) =>
		replaceKeys<RecordTypes[typeof store]>(records[store], keys[store], fresh[store])
	);
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

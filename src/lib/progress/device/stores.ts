import * as v from 'valibot';
import { greater, later, mergeLesson, mergeSession } from './merge-record.ts';
import {
	eachStore,
	type ByKey,
	type NamedRecord,
	type Records,
	type RecordTypes,
	type StoreName
} from '../records.ts';
import * as schema from './schema.ts';

/** All that the project knows of one store. */
interface Store<T> {
	/** Checks what comes from the disk or from a file. */
	readonly schema: v.GenericSchema<unknown, T>;
	readonly key: (record: T) => string;
	/** One record of two; in whatever order and however often, the result is the same. */
	readonly merge: (a: T, b: T) => T;
}

const named: Store<NamedRecord> = {
	schema: schema.NamedRecord,
	key: ({ name }) => name,
	merge: later
};

/**
 * The stores. Memory, database, backup and merge follow this table: a further store is a row here, a
 * type in `RecordTypes`, and a migration.
 */
const stores: { readonly [S in StoreName]: Store<RecordTypes[S]> } = {
	attempts: { schema: schema.AttemptRecord, key: ({ id }) => id, merge: greater },
	lessons: { schema: schema.LessonRecord, key: ({ lesson }) => lesson, merge: mergeLesson },
	settings: named,
	notes: named,
	sessions: { schema: schema.SessionRecord, key: ({ id }) => id, merge: mergeSession }
};

/**
 * Unites what two devices, or a device and a backup, hold. In whatever order and however often it
 * is done, the result is the same, and no attempt is ever lost.
 */
export function merge(a: Records, b: Records): Records {
	return eachStore((store) => collectStore(store, [...a[store].values(), ...b[store].values()]));
}

/** Lists of records by their keys. Two under one key are merged. */
export function collect(lists: {
	readonly [S in StoreName]?: readonly RecordTypes[S][];
}): Records {
	return eachStore((store) => collectStore<typeof store>(store, lists[store] ?? []));
}

function collectStore<S extends StoreName>(store: S, records: readonly RecordTypes[S][]): ByKey<S> {
	const { key, merge: one } = stores[store];
	const map = new Map<string, RecordTypes[S]>();
	for (const record of records) {
		const other = map.get(key(record));
		map.set(key(record), other === undefined ? record : one(other, record));
	}
	return map;
}

/** The records among what a store holds, by their keys. What no schema knows is passed over. */
export function validRecords<S extends StoreName>(store: S, values: readonly unknown[]): ByKey<S> {
	const { schema } = stores[store];
	return collectStore(
		store,
		values.flatMap((value) => {
			const result = v.safeParse(schema, value);
			return result.success ? [result.output] : [];
		})
	);
}

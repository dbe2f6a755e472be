import * as v from 'valibot';
import { greater, later, mergeLesson } from './merge-record.ts';
import type { RecordTypes, StoreName } from './records.ts';
import { AttemptRecord, LessonRecord, NamedRecord } from './schema.ts';

/** All that the project knows of one store. */
interface Store<T> {
	/** Checks what comes from the disk or from a file. */
	readonly schema: v.GenericSchema<unknown, T>;
	readonly key: (record: T) => string;
	/** One record of two; in whatever order and however often, the result is the same. */
	readonly merge: (a: T, b: T) => T;
}

const named: Store<NamedRecord> = { schema: NamedRecord, key: ({ name }) => name, merge: later };

/**
 * The stores. Memory, database, backup and merge follow this table: a further store is a row here, a
 * type in `RecordTypes`, and a migration.
 */
export const stores: { readonly [S in StoreName]: Store<RecordTypes[S]> } = {
	attempts: { schema: AttemptRecord, key: ({ id }) => id, merge: greater },
	lessons: { schema: LessonRecord, key: ({ lesson }) => lesson, merge: mergeLesson },
	settings: named,
	notes: named
};

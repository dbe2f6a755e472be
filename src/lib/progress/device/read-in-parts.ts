import type { IDBPTransaction } from 'idb';
import type { ByKey, RecordTypes } from '../records.ts';
import type { ProgressSchema, StoreInDatabase } from './database-schema.ts';
import { validRecords } from './stores.ts';

export type Open<Mode extends IDBTransactionMode> = IDBPTransaction<
	ProgressSchema,
	StoreInDatabase[],
	Mode
>;
export type Readable = Open<'readonly'> | Open<'readwrite'> | Open<'versionchange'>;

/** Records read at once: few enough that checking them holds nobody up. */
const PART = 2000;

/** Every record of a store that grows without end, in parts with room for other work between them. */
export async function readInParts<S extends 'attempts' | 'sessions'>(
	transaction: Readable,
	name: S
): Promise<ByKey<S>> {
	// One mode or the other: reading is the same in all.
	const store = (transaction as Open<'readonly'>).objectStore(name);
	const all = new Map<string, RecordTypes[S]>();
	let part = await store.getAll(null, PART);
	while (part.length > 0) {
		const last = part.at(-1)?.id;
		// Asked for before these are checked: a transaction with nothing to do would end.
		const next = part.length < PART ? [] : store.getAll(IDBKeyRange.lowerBound(last, true), PART);
		for (const [id, record] of validRecords<S>(name, part)) all.set(id, record);
		part = await next;
	}
	return all;
}

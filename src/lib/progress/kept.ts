import { apply, touched, type Change } from './change.ts';
import type { Transaction } from './database.ts';
import { readEveryAttempt, readNewest, renewNewest } from './kept-attempts.ts';
import { storesInDatabase } from './database-schema.ts';
import { validRecords } from './merge.ts';
import {
	nothing,
	readEachStore,
	storeNames,
	type Keys,
	type Records,
	type RecordTypes,
	type StoreName
} from './records.ts';

type Readable = Transaction<'readonly'> | Transaction<'readwrite'>;

/** What a write has left behind, so that memory need not read it again. */
export interface Written {
	readonly keys: Keys;
	readonly records: Records;
	/** The newest attempt of each kind, where they had to be found anew; else null. */
	readonly newest: Records['attempts'] | null;
	/** Everything that stood in the database before is gone. */
	readonly erased: boolean;
}

/** Everything in the database. A record that no schema knows is passed over and left alone. */
export async function readAll(transaction: Transaction<'readonly'>): Promise<Records> {
	const others = readOthers(transaction);
	return { ...(await others), attempts: await readEveryAttempt(transaction) };
}

/** All that screens follow from: everything, but of the attempts the newest of each kind alone. */
export async function readSeen(transaction: Transaction<'readonly'>): Promise<Records> {
	const others = readOthers(transaction);
	return { ...(await others), attempts: await readNewest(transaction) };
}

/** All but the attempts. */
function readOthers(transaction: Transaction<'readonly'>): Promise<Records> {
	return readEachStore(async (store) =>
		store === 'attempts'
			? nothing[store]
			: validRecords(store, await transaction.objectStore(store).getAll())
	);
}

/** The records under some keys, as far as they exist. */
export function readKeys(transaction: Readable, keys: Keys): Promise<Records> {
	// One mode or the other: reading is the same in both.
	const from = transaction as Transaction<'readonly'>;
	return readEachStore(async (store) => {
		const found = from.objectStore(store);
		return validRecords(store, await Promise.all(keys[store].map((key) => found.get(key))));
	});
}

/** Applies the changes to what the database holds now, and writes what became of it. */
export async function writeChanges(
	transaction: Transaction<'readwrite'>,
	changes: readonly Change[]
): Promise<Written> {
	const eraser = changes.map(({ kind }) => kind).lastIndexOf('erase');
	if (eraser >= 0) {
		await Promise.all(storesInDatabase.map((name) => transaction.objectStore(name).clear()));
	}
	const rest = changes.slice(eraser + 1);
	const keys = touched(rest);
	const before = eraser >= 0 ? nothing : await readKeys(transaction, keys);
	const after = rest.reduce(apply, before);
	const given = fresh(after.attempts, before.attempts);
	await Promise.all(storeNames.map((store) => putFresh(transaction, store, after, before)));
	const newest = given.length > 0 ? await renewNewest(transaction, given, before.attempts) : null;
	return { keys, records: after, newest, erased: eraser >= 0 };
}

async function putFresh<S extends StoreName>(
	transaction: Transaction<'readwrite'>,
	store: S,
	after: Records,
	before: Records
): Promise<void> {
	const to = transaction.objectStore(store);
	const put = fresh<RecordTypes[S]>(after[store], before[store]);
	// Async, so that one that throws at once does not leave the others' failures unheard.
	await Promise.all(put.map(async (record) => to.put(record)));
}

function fresh<T>(after: ReadonlyMap<string, T>, before: ReadonlyMap<string, T>): T[] {
	return [...after].filter(([key, value]) => before.get(key) !== value).map(([, value]) => value);
}

import { apply, touched, type Change } from './change.ts';
import type { Transaction } from './database.ts';
import { readEveryAttempt, readNewest, renewNewest } from './kept-attempts.ts';
import { nothing } from './nothing.ts';
import type { Keys, Records } from './records.ts';
import { storesInDatabase } from './stores.ts';
import { validAttempts, validOthers } from './valid.ts';

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
	const [attempts, others] = await Promise.all([
		readEveryAttempt(transaction),
		readOthers(transaction)
	]);
	return { attempts, ...others };
}

/** All that screens follow from: as above, but of the attempts the newest of each kind alone. */
export async function readSeen(transaction: Transaction<'readonly'>): Promise<Records> {
	const [attempts, others] = await Promise.all([readNewest(transaction), readOthers(transaction)]);
	return { attempts, ...others };
}

async function readOthers(
	transaction: Transaction<'readonly'>
): Promise<Omit<Records, 'attempts'>> {
	const [lessons, settings, notes] = await Promise.all([
		transaction.objectStore('lessons').getAll(),
		transaction.objectStore('settings').getAll(),
		transaction.objectStore('notes').getAll()
	]);
	return validOthers(lessons, settings, notes);
}

/** The records under some keys, as far as they exist. */
export async function readKeys(transaction: Readable, keys: Keys): Promise<Records> {
	// One mode or the other: reading is the same in both.
	const from = transaction as Transaction<'readonly'>;
	const [attempts, lessons, settings, notes] = await Promise.all([
		Promise.all(keys.attempts.map((key) => from.objectStore('attempts').get(key))),
		Promise.all(keys.lessons.map((key) => from.objectStore('lessons').get(key))),
		Promise.all(keys.settings.map((key) => from.objectStore('settings').get(key))),
		Promise.all(keys.notes.map((key) => from.objectStore('notes').get(key)))
	]);
	return { attempts: validAttempts(attempts), ...validOthers(lessons, settings, notes) };
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
	const attempts = transaction.objectStore('attempts');
	const lessons = transaction.objectStore('lessons');
	const settings = transaction.objectStore('settings');
	const notes = transaction.objectStore('notes');
	const given = fresh(after.attempts, before.attempts);
	// Async, so that one that throws at once does not leave the others' failures unheard.
	await Promise.all([
		...given.map(async (one) => attempts.put(one)),
		...fresh(after.lessons, before.lessons).map(async (one) => lessons.put(one)),
		...fresh(after.settings, before.settings).map(async (one) => settings.put(one)),
		...fresh(after.notes, before.notes).map(async (one) => notes.put(one))
	]);
	const newest = given.length > 0 ? await renewNewest(transaction, given, before.attempts) : null;
	return { keys, records: after, newest, erased: eraser >= 0 };
}

function fresh<T>(after: ReadonlyMap<string, T>, before: ReadonlyMap<string, T>): T[] {
	return [...after].filter(([key, value]) => before.get(key) !== value).map(([, value]) => value);
}

import * as v from 'valibot';
import { Connection, type Transaction } from '#lib/storage/connection.ts';
import { isMarked, mark, unmark } from '#lib/storage/mark.ts';
import type { Persistence } from '#lib/storage/persistence.ts';
import { joinTabs, type Tabs } from '#lib/storage/tabs.ts';
import { apply, touchedKeys, type Change } from '../change.ts';
import { databaseName, storesInDatabase, type ProgressSchema } from './database-schema.ts';
import { markName } from '../first-visit.ts';
import { migrations } from './migrations.ts';
import { validRecords } from './stores.ts';
import { readNewest, renewNewest } from './newest-attempts.ts';
import { readInParts } from './read-in-parts.ts';
import { readRecentSessions } from './recent-sessions.ts';
import { StoragePromise } from './promise.svelte.ts';
import type {
	FirstRecords,
	RemoteWrite,
	OpenStore,
	RecordStore,
	StoreEvents,
	WriteResult
} from '../record-store.ts';
import {
	emptyRecords,
	readEachStore,
	storeNames,
	type Keys,
	type Records,
	type RecordTypes,
	type StoreName
} from '../records.ts';

/** The part of the device that records are stored on. Pages give the first; tests also the others. */
export interface IndexedDbOptions {
	/** The path under which the site is served, such as `/` or `/course/`. */
	readonly scope: string;
	readonly persistence?: Persistence | undefined;
}

/** Stores records in the device's database, and notifies other tabs of the course. */
class IndexedDbStore implements RecordStore {
	/** Under this name `localStorage` knows that something is kept. */
	readonly #mark: string;
	readonly #database: Connection<ProgressSchema>;
	readonly #tabs: Tabs;
	readonly #promise: StoragePromise;

	constructor(options: IndexedDbOptions, { onChanged, onLost, onAvailable }: StoreEvents) {
		const name = databaseName(options.scope);
		this.#mark = markName(options.scope);
		this.#promise = new StoragePromise(options);
		this.#database = new Connection({
			name,
			migrations,
			onUnblocked: onAvailable,
			onMade: (again) => {
				if (again) onLost('cleared');
				else if (isMarked(this.#mark)) onLost('gone');
			}
		});
		this.#tabs = joinTabs(name, (message) => onChanged(read(message)));
	}

	get persisted(): boolean | null {
		return this.#promise.given;
	}

	readLatest(): Promise<Records> {
		return this.#database.read(readLatest);
	}

	async readFirst(): Promise<FirstRecords> {
		const first = await this.#database.read(readFirst);
		if (first.records.attempts.size > 0) void this.#promise.look();
		return first;
	}

	readAll(): Promise<Records> {
		return this.#database.read(readAll);
	}

	readKeys(keys: Keys): Promise<Records> {
		return this.#database.read((transaction) => readKeys(transaction, keys));
	}

	async write(changes: readonly Change[]): Promise<WriteResult> {
		const written = await this.#database.write((to) => writeChanges(to, changes));
		const isEmpty = written.erased && storeNames.every((name) => written.records[name].size === 0);
		if (isEmpty) unmark(this.#mark);
		else mark(this.#mark);
		this.#tabs.tell(written.erased || written.newest ? 'everything' : written.keys);
		if (changes.some(({ kind }) => kind === 'answer')) void this.#promise.ask();
		return written;
	}

	close(): void {
		this.#tabs.leave();
		this.#database.close();
	}
}

/** Opens the records of this device. */
export function openIndexedDb(options: IndexedDbOptions): OpenStore {
	return (events) => new IndexedDbStore(options, events);
}

type Reading = Transaction<ProgressSchema, 'readonly'>;
type Writing = Transaction<ProgressSchema, 'readwrite'>;

const Message = v.object(v.entriesFromList(storeNames, v.array(v.string())));

/** A message of another tab. A newer version's may have another form; it still says that something changed. */
function read(message: unknown): RemoteWrite {
	const keys = v.safeParse(Message, message);
	return keys.success ? keys.output : 'everything';
}

/** Everything in the database. A record that no schema knows is passed over and left alone. */
export async function readAll(transaction: Reading): Promise<Records> {
	const small = await readSmall(transaction);
	const sessions = await readInParts(transaction, 'sessions');
	return { ...small, sessions, attempts: await readInParts(transaction, 'attempts') };
}

/** Everything, but of the attempts the newest of each kind. */
export async function readLatest(transaction: Reading): Promise<Records> {
	const small = await readSmall(transaction);
	const attempts = await readNewest(transaction);
	return { ...small, attempts, sessions: await readInParts(transaction, 'sessions') };
}

/** The same, but of very many sessions only the recent ones. */
export async function readFirst(transaction: Reading): Promise<FirstRecords> {
	const small = await readSmall(transaction);
	const attempts = await readNewest(transaction);
	const recent = await readRecentSessions(transaction);
	const sessions = recent ?? (await readInParts(transaction, 'sessions'));
	return { records: { ...small, attempts, sessions }, hasOlder: recent !== null };
}

/** All but what grows without end. */
function readSmall(transaction: Reading): Promise<Records> {
	return readEachStore(async (store) =>
		store === 'attempts' || store === 'sessions'
			? emptyRecords[store]
			: validRecords(store, await transaction.objectStore(store).getAll())
	);
}

/** The records under some keys, as far as they exist. */
function readKeys(transaction: Reading | Writing, keys: Keys): Promise<Records> {
	// One mode or the other: reading is the same in both.
	const from = transaction as Reading;
	return readEachStore(async (store) => {
		const found = from.objectStore(store);
		return validRecords(store, await Promise.all(keys[store].map((key) => found.get(key))));
	});
}

/** Applies the changes to what the database holds now, and writes what became of it. */
async function writeChanges(
	transaction: Writing,
	changes: readonly Change[]
): Promise<WriteResult> {
	const eraser = changes.map(({ kind }) => kind).lastIndexOf('erase');
	if (eraser >= 0) {
		await Promise.all(storesInDatabase.map((name) => transaction.objectStore(name).clear()));
	}
	const rest = changes.slice(eraser + 1);
	const keys = touchedKeys(rest);
	const before = eraser >= 0 ? emptyRecords : await readKeys(transaction, keys);
	const after = rest.reduce(apply, before);
	const given = fresh(after.attempts, before.attempts);
	await Promise.all(storeNames.map((store) => putFresh(transaction, store, after, before)));
	const newest = given.length > 0 ? await renewNewest(transaction, given, before.attempts) : null;
	return { keys, records: after, newest, erased: eraser >= 0 };
}

async function putFresh<S extends StoreName>(
	transaction: Writing,
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

import { openDB, type IDBPTransaction } from 'idb';
import { migrate } from '#lib/notebook/migrate.ts';
import { undone, withDraft, type Change } from './change.ts';
import { mergeDeleted, mergeHandback, mergePerson } from './merge.ts';
import { migrations as released, type Handle, type Migration, type Stored } from './migrations.ts';
import { readDrafts, readRecords, type Keyring, type Records } from './records.ts';
import { Refusal, refusalFrom } from './refusal.ts';
import type { Draft } from './schema.ts';

const STORES = ['settings', 'people', 'handbacks', 'deleted'] as const;
type Writing = IDBPTransaction<Stored, (typeof STORES)[number][], 'readwrite'>;

/** The name of the database of the clinic whose course is served under `scope`. */
export const databaseName = (scope: string): string => `back-to-running-clinic:${scope}`;

/** The clinic's database. Opens when first used; every error it throws is a Refusal. */
export class Database {
	readonly #scope: string;
	readonly #migrations: readonly Migration[];
	#handle: Handle | null = null;
	#closed = false;

	/** @param migrations other ones than were released: tests try the next */
	constructor(scope: string, migrations: readonly Migration[] = released) {
		this.#scope = scope;
		this.#migrations = migrations;
	}

	/** Everything that is kept. */
	async read(): Promise<Records> {
		return this.#twice(async (handle) => {
			const transaction = handle.transaction([...STORES], 'readonly');
			const [settings, people, handbacks, deleted] = await Promise.all([
				transaction.objectStore('settings').getAll(),
				transaction.objectStore('people').getAll(),
				transaction.objectStore('handbacks').getAll(),
				transaction.objectStore('deleted').getAll()
			]);
			return readRecords(settings, people, handbacks, deleted);
		});
	}

	/** Makes all changes in one transaction, or none; resolves once they are durable. */
	async write(changes: readonly Change[]): Promise<void> {
		await this.#inOne(async (transaction) => {
			for (const change of changes) await put(transaction, change);
		});
	}

	/** Takes out everything, in one transaction. */
	async erase(): Promise<void> {
		await this.#inOne(async (transaction) => {
			for (const store of STORES) await transaction.objectStore(store).clear();
		});
	}

	async #inOne(work: (transaction: Writing) => Promise<void>): Promise<void> {
		await this.#twice(async (handle) => {
			const transaction = handle.transaction([...STORES], 'readwrite', { durability: 'strict' });
			// The work tells of the first failure; this one would only repeat it.
			transaction.done.catch(() => {});
			try {
				await work(transaction);
				await transaction.done;
			} catch (error) {
				try {
					transaction.abort();
				} catch {
					// The browser has aborted it before us, and its reason says more.
					throw transaction.error ?? error;
				}
				throw error;
			}
		});
	}

	/** Lets go of the connection for good. */
	close(): void {
		this.#closed = true;
		this.#letGo();
	}

	/** Browsers drop connections, WebKit in background tabs: a second try has a new one. */
	async #twice<T>(work: (handle: Handle) => Promise<T>): Promise<T> {
		try {
			return await work(await this.#connect());
		} catch (error) {
			const name = error instanceof Error ? error.name : '';
			if (name !== 'InvalidStateError' && name !== 'UnknownError') throw refusalFrom(error);
		}
		this.#letGo();
		try {
			return await work(await this.#connect());
		} catch (error) {
			throw refusalFrom(error);
		}
	}

	async #connect(): Promise<Handle> {
		if (this.#handle) return this.#handle;
		if (this.#closed || typeof indexedDB === 'undefined') throw new Refusal('unavailable');
		return new Promise((resolve, reject) => {
			openDB<Stored>(databaseName(this.#scope), this.#migrations.length, {
				upgrade: (database, from, _to, upgrade) =>
					void migrate(database, upgrade, from, this.#migrations),
				blocked: () => reject(new Refusal('blocked')),
				// A newer tab wants to upgrade: never stand in the way.
				blocking: () => this.#letGo(),
				terminated: () => (this.#handle = null)
			})
				.then((opened) => this.#adopt(opened))
				.then(resolve, reject);
		});
	}

	/** One connection alone: `blocking` closes no other. It may come after it was blocked, or too late. */
	#adopt(opened: Handle): Handle {
		if (this.#handle || this.#closed) opened.close();
		else this.#handle = opened;
		return this.#handle ?? opened;
	}

	#letGo(): void {
		this.#handle?.close();
		this.#handle = null;
	}
}

async function put(to: Writing, change: Change): Promise<void> {
	const [people, handbacks] = [to.objectStore('people'), to.objectStore('handbacks')];
	const deleted = to.objectStore('deleted');
	if (change.kind === 'person') {
		if (change.again) await deleted.delete(change.value.id);
		else if (await deleted.get(change.value.id)) return;
		const before = await people.get(change.value.id);
		await people.put(before ? mergePerson(before, change.value) : change.value);
	} else if (change.kind === 'handback') {
		const before = await handbacks.get(change.value.jti);
		await handbacks.put(before ? mergeHandback(before, change.value) : change.value);
	} else if (change.kind === 'undone') {
		const value = undone(await handbacks.get(change.jti), change);
		await (value ? handbacks.put(value) : handbacks.delete(change.jti));
	} else if (change.kind === 'draft') {
		// Written in another tab while the person was deleted: nothing more is kept of them.
		if (change.value && (await deleted.get(change.person))) return;
		await putDraft(to, change.person, change.value);
	} else if (change.kind === 'forget') {
		const { person } = change;
		await people.delete(person.id);
		await deleted.put(mergeDeleted(person, await deleted.get(person.id)));
		for (const jti of change.handbacks) await handbacks.delete(jti);
		await putDraft(to, person.id, null);
	} else {
		const isFirst = change.kind === 'keys' && change.first === true;
		if (isFirst && (await hasOthers(to, change.value))) throw new Refusal('other');
		await to.objectStore('settings').put({ name: change.kind, value: change.value });
	}
}

async function putDraft(to: Writing, person: string, value: Draft | null): Promise<void> {
	const settings = to.objectStore('settings');
	const before = readDrafts((await settings.get('drafts'))?.value);
	if (!value && !before.has(person)) return;
	const drafts = Object.fromEntries(withDraft(before, person, value));
	await settings.put({ name: 'drafts', value: drafts });
}

/** Whether there are keys other than these: what was sealed for them could never be read again. */
async function hasOthers(to: Writing, { sealed }: Keyring): Promise<boolean> {
	const there: unknown = (await to.objectStore('settings').get('keys'))?.value;
	return (
		typeof there === 'object' && there !== null && !('sealed' in there && there.sealed === sealed)
	);
}

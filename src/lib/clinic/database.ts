import { openDB, type IDBPTransaction } from 'idb';
import type { Change } from './change.ts';
import { mergeHandback, mergePerson } from './merge.ts';
import { migrations, type Handle, type Stored } from './migrations.ts';
import { readRecords, type Keyring, type Records } from './records.ts';
import { Refusal, refusalFrom } from './refusal.ts';

const STORES = ['settings', 'people', 'handbacks'] as const;
type Writing = IDBPTransaction<Stored, (typeof STORES)[number][], 'readwrite'>;

/** The name of the database of the clinic whose course is served under `scope`. */
export const databaseName = (scope: string): string => `back-to-running-clinic:${scope}`;

/** The clinic's database. Opens when first used; every error it throws is a Refusal. */
export class Database {
	readonly #scope: string;
	#handle: Handle | null = null;
	#closed = false;

	constructor(scope: string) {
		this.#scope = scope;
	}

	/** Everything that is kept. */
	async read(): Promise<Records> {
		return this.#twice(async (handle) => {
			const transaction = handle.transaction([...STORES], 'readonly');
			const [settings, people, handbacks] = await Promise.all([
				transaction.objectStore('settings').getAll(),
				transaction.objectStore('people').getAll(),
				transaction.objectStore('handbacks').getAll()
			]);
			return readRecords(settings, people, handbacks);
		});
	}

	/** Makes all changes in one transaction, or none; resolves once they are durable. */
	async write(changes: readonly Change[]): Promise<void> {
		await this.#twice(async (handle) => {
			const transaction = handle.transaction([...STORES], 'readwrite', { durability: 'strict' });
			// The work tells of the first failure; this one would only repeat it.
			transaction.done.catch(() => {});
			try {
				for (const change of changes) await put(transaction, change);
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
		this.#handle?.close();
		this.#handle = null;
	}

	/** Browsers drop connections, WebKit in background tabs: a second try has a new one. */
	async #twice<T>(work: (handle: Handle) => Promise<T>): Promise<T> {
		try {
			return await work(await this.#connect());
		} catch (error) {
			const name = error instanceof Error ? error.name : '';
			if (name !== 'InvalidStateError' && name !== 'UnknownError') throw refusalFrom(error);
		}
		this.#handle?.close();
		this.#handle = null;
		try {
			return await work(await this.#connect());
		} catch (error) {
			throw refusalFrom(error);
		}
	}

	async #connect(): Promise<Handle> {
		if (this.#handle) return this.#handle;
		if (this.#closed || typeof indexedDB === 'undefined') throw new Refusal('unavailable');
		const handle = await new Promise<Handle>((resolve, reject) => {
			openDB<Stored>(databaseName(this.#scope), migrations.length, {
				upgrade: (database, from) => migrations.slice(from).forEach((one) => one(database)),
				blocked: () => reject(new Refusal('blocked')),
				// A newer tab wants to upgrade: never stand in the way.
				blocking: () => {
					this.#handle?.close();
					this.#handle = null;
				},
				terminated: () => (this.#handle = null)
			}).then(resolve, reject);
		});
		this.#handle = handle;
		return handle;
	}
}

async function put(to: Writing, change: Change): Promise<void> {
	const [people, handbacks] = [to.objectStore('people'), to.objectStore('handbacks')];
	if (change.kind === 'person') {
		const before = await people.get(change.value.id);
		await people.put(before ? mergePerson(before, change.value) : change.value);
	} else if (change.kind === 'handback') {
		const before = await handbacks.get(change.value.jti);
		await handbacks.put(before ? mergeHandback(before, change.value) : change.value);
	} else if (change.kind === 'forget') {
		await people.delete(change.person);
		for (const jti of change.handbacks) await handbacks.delete(jti);
	} else {
		const isFirst = change.kind === 'keys' && change.first === true;
		if (isFirst && (await hasOthers(to, change.value))) throw new Refusal('other');
		await to.objectStore('settings').put({ name: change.kind, value: change.value });
	}
}

/** Whether there are keys other than these: what was sealed for them could never be read again. */
async function hasOthers(to: Writing, { sealed }: Keyring): Promise<boolean> {
	const there: unknown = (await to.objectStore('settings').get('keys'))?.value;
	return (
		typeof there === 'object' && there !== null && !('sealed' in there && there.sealed === sealed)
	);
}

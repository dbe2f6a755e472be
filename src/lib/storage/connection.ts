import {
	openDB,
	type DBSchema,
	type IDBPDatabase,
	type IDBPTransaction,
	type StoreNames
} from 'idb';
import { migrate, type Migration } from './migrate.ts';
import { errorName, Refusal, refusalFrom } from './refusal.ts';

/** A transaction over all stores of a database. */
export type Transaction<
	Schema extends DBSchema,
	Mode extends IDBTransactionMode = IDBTransactionMode
> = IDBPTransaction<Schema, StoreNames<Schema>[], Mode>;

export interface ConnectionOptions<Schema extends DBSchema> {
	readonly name: string;
	/** One function a version, in order; their number is the database's version. */
	readonly migrations: readonly Migration<Schema>[];
	/** Called when a database that another tab had blocked is open at last. */
	readonly onUnblocked?: () => void;
	/**
	 * Called when there was no database and a new one was made. `again` is true where this page had one
	 * open before, so that it has been cleared meanwhile.
	 */
	readonly onMade?: (again: boolean) => void;
}

/**
 * A connection to one of the device's databases. Opens when first used. Every error it throws is a
 * Refusal, but for errors of the work itself; after each it may be used again: a connection that was
 * lost is opened again.
 */
export class Connection<Schema extends DBSchema> {
	readonly #options: ConnectionOptions<Schema>;
	#handle: IDBPDatabase<Schema> | null = null;
	#opening: Promise<IDBPDatabase<Schema>> | null = null;
	/** Another tab holds the database; the request to open it waits. */
	#isBlocked = false;
	#isClosed = false;
	#wasOpen = false;

	constructor(options: ConnectionOptions<Schema>) {
		this.#options = options;
	}

	/** Runs `work` on one consistent state of all stores. */
	read<T>(work: (transaction: Transaction<Schema, 'readonly'>) => Promise<T>): Promise<T> {
		return this.#twice('readonly', work);
	}

	/**
	 * Runs `work` in one transaction and resolves once it is durable, never before. `work` may run
	 * twice, so it must give the same result on the same records. Where it throws, nothing is written.
	 */
	write<T>(work: (transaction: Transaction<Schema, 'readwrite'>) => Promise<T>): Promise<T> {
		return this.#twice('readwrite', work);
	}

	/** Releases the connection for good. */
	close(): void {
		this.#isClosed = true;
		this.#drop();
	}

	/** Browsers drop connections, WebKit in background tabs: a second try has a new one. */
	async #twice<Mode extends 'readonly' | 'readwrite', T>(
		mode: Mode,
		work: (transaction: Transaction<Schema, Mode>) => Promise<T>
	): Promise<T> {
		try {
			return await this.#once(mode, work);
		} catch (error) {
			if (!this.#isDead(error)) throw refusalFrom(error);
		}
		this.#drop();
		try {
			return await this.#once(mode, work);
		} catch (error) {
			throw refusalFrom(error);
		}
	}

	async #once<Mode extends 'readonly' | 'readwrite', T>(
		mode: Mode,
		work: (transaction: Transaction<Schema, Mode>) => Promise<T>
	): Promise<T> {
		const handle = await this.#connect();
		const names: StoreNames<Schema>[] = [...handle.objectStoreNames];
		const transaction = handle.transaction(names, mode, { durability: 'strict' });
		// It rejects with the first request that failed, which says less than why the whole was aborted.
		transaction.done.catch(() => {});
		try {
			const result = await work(transaction);
			await transaction.done;
			return result;
		} catch (error) {
			try {
				transaction.abort();
			} catch {
				// The browser aborted it before us, and its own reason says more.
				throw transaction.error ?? error;
			}
			throw error;
		}
	}

	#isDead(error: unknown): boolean {
		const name = errorName(error);
		if (name === 'InvalidStateError' || name === 'UnknownError') return true;
		return name === 'AbortError' && !this.#isAlive();
	}

	/** A connection that the browser has closed refuses a transaction at once. */
	#isAlive(): boolean {
		const [first] = this.#handle?.objectStoreNames ?? [];
		if (!this.#handle || first === undefined) return false;
		try {
			this.#handle.transaction(first).done.catch(() => {});
			return true;
		} catch {
			return false;
		}
	}

	#drop(): void {
		this.#handle?.close();
		this.#handle = null;
	}

	async #connect(): Promise<IDBPDatabase<Schema>> {
		if (this.#handle) return this.#handle;
		if (this.#isClosed) throw new Refusal('unavailable');
		// The blocked request still waits; a second one would only queue behind it.
		if (this.#isBlocked) throw new Refusal('blocked');
		this.#opening ??= this.#open().finally(() => (this.#opening = null));
		return this.#opening;
	}

	#open(): Promise<IDBPDatabase<Schema>> {
		const { name, migrations } = this.#options;
		let isNew = false;
		return new Promise((resolve, reject) => {
			openDB<Schema>(name, migrations.length, {
				upgrade: (database, from, _to, upgrade) => {
					isNew = from === 0;
					void migrate(database, upgrade, from, migrations);
				},
				blocked: () => {
					this.#isBlocked = true;
					reject(new Refusal('blocked'));
				},
				// A newer tab wants to upgrade, or someone deletes the data: never be in the way.
				blocking: () => this.#drop(),
				terminated: () => (this.#handle = null)
			}).then(
				(handle) => {
					resolve(handle);
					this.#adopt(handle, isNew);
				},
				(error: unknown) => {
					this.#isBlocked = false;
					reject(error instanceof Error ? error : new Refusal('unavailable', error));
				}
			);
		});
	}

	#adopt(handle: IDBPDatabase<Schema>, isNew: boolean): void {
		const wasBlocked = this.#isBlocked;
		this.#isBlocked = false;
		if (this.#isClosed) {
			handle.close();
			return;
		}
		this.#handle = handle;
		if (isNew) this.#options.onMade?.(this.#wasOpen);
		this.#wasOpen = true;
		if (wasBlocked) this.#options.onUnblocked?.();
	}
}

import { unwrap, wrap, type IDBPTransaction } from 'idb';
import { migrate } from '#lib/notebook/migrate.ts';
import { migrations as released, type Handle, type Migration, type Upgrade } from './migrations.ts';
import { errorName, Refusal, refusalFrom } from './refusal.ts';
import { storesInDatabase, type Stored, type StoreInDatabase } from './database-schema.ts';

export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
	Stored,
	StoreInDatabase[],
	Mode
>;

export interface DatabaseOptions {
	/** The path under which the site is served: other sites may share its origin. */
	readonly scope: string;
	/** Where databases come from. A function, since merely reading `indexedDB` can be refused. */
	readonly factory?: () => IDBFactory | undefined;
	readonly migrations?: readonly Migration[];
	/** Called when a database that another tab had blocked is open at last. */
	readonly onUnblocked?: () => void;
	/**
	 * Called when there was no database and a new one was made. `again` is true where this page had one
	 * open before, so that it has been cleared meanwhile.
	 */
	readonly onMade?: (again: boolean) => void;
}

/** The name of the database of the course served under `scope`. */
export function databaseName(scope: string): string {
	return `back-to-running:${scope}`;
}

/**
 * The device's database. Opens when first used. Every error it throws is a Refusal, and after each
 * it may be used again: a connection that was lost is opened anew.
 */
export class Database {
	readonly #options: DatabaseOptions;
	#handle: Handle | null = null;
	#opening: Promise<Handle> | null = null;
	#waiting = false;
	#closed = false;
	/** It was open before. */
	#known = false;

	constructor(options: DatabaseOptions) {
		this.#options = options;
	}

	/** Runs `work` on one consistent state of all stores. */
	read<T>(work: (transaction: Transaction<'readonly'>) => Promise<T>): Promise<T> {
		return this.#twice('readonly', work);
	}

	/**
	 * Runs `work` in one transaction and resolves once it is durable, never before. `work` may run
	 * twice, so it must give the same result on the same records.
	 */
	write<T>(work: (transaction: Transaction<'readwrite'>) => Promise<T>): Promise<T> {
		return this.#twice('readwrite', work);
	}

	/** Lets go of the connection for good. */
	close(): void {
		this.#closed = true;
		this.#drop();
	}

	/** Browsers drop connections, WebKit in background tabs: a second try has a new one. */
	async #twice<Mode extends 'readonly' | 'readwrite', T>(
		mode: Mode,
		work: (transaction: Transaction<Mode>) => Promise<T>
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
		work: (transaction: Transaction<Mode>) => Promise<T>
	): Promise<T> {
		const handle = await this.#connect();
		const transaction = handle.transaction([...storesInDatabase], mode, { durability: 'strict' });
		const raw = unwrap(transaction);
		// idb tells of the first failed request, which says less than why the whole was aborted.
		transaction.done.catch(() => {});
		const finished = whenFinished(raw);
		try {
			const result = await work(transaction);
			await finished;
			return result;
		} catch (error) {
			let reason = error;
			try {
				raw.abort();
			} catch {
				// The browser aborted it before us, and its own reason says more.
				reason = raw.error ?? aborted();
			}
			await finished.catch(() => {});
			throw reason;
		}
	}

	#isDead(error: unknown): boolean {
		const name = errorName(error);
		if (name === 'InvalidStateError' || name === 'UnknownError') return true;
		return name === 'AbortError' && !isAlive(this.#handle);
	}

	#drop(): void {
		this.#handle?.close();
		this.#handle = null;
	}

	async #connect(): Promise<Handle> {
		if (this.#handle) return this.#handle;
		if (this.#closed) throw new Refusal('unavailable');
		// The blocked request still stands; a second one would only queue behind it.
		if (this.#waiting) throw new Refusal('blocked');
		this.#opening ??= this.#open().finally(() => (this.#opening = null));
		return this.#opening;
	}

	#open(): Promise<Handle> {
		const all = this.#options.migrations ?? released;
		return new Promise((resolve, reject) => {
			const factory = (this.#options.factory ?? (() => globalThis.indexedDB))();
			if (!factory) throw new Refusal('unavailable');
			const request = factory.open(databaseName(this.#options.scope), all.length);
			let isNew = false;
			request.addEventListener('upgradeneeded', ({ oldVersion }) => {
				isNew = oldVersion === 0;
				const upgrade = request.transaction;
				if (!upgrade) return;
				const database = wrap(request.result) as unknown as Handle;
				const transaction = wrap(upgrade) as unknown as Upgrade;
				void migrate(database, transaction, oldVersion, all);
			});
			request.addEventListener('blocked', () => {
				this.#waiting = true;
				reject(new Refusal('blocked'));
			});
			request.addEventListener('error', () => {
				this.#waiting = false;
				reject(request.error);
			});
			request.addEventListener('success', () => {
				const handle = this.#adopt(request.result);
				resolve(handle);
				if (isNew && !this.#closed) this.#options.onMade?.(this.#known);
				this.#known = true;
				if (!this.#waiting) return;
				this.#waiting = false;
				if (!this.#closed) this.#options.onUnblocked?.();
			});
		});
	}

	#adopt(raw: IDBDatabase): Handle {
		const handle = wrap(raw) as unknown as Handle;
		const forget = () => {
			if (this.#handle === handle) this.#handle = null;
		};
		raw.addEventListener('close', forget);
		// A newer tab wants to upgrade, or someone deletes the data: never stand in the way.
		raw.addEventListener('versionchange', () => {
			raw.close();
			forget();
		});
		if (this.#closed) raw.close();
		else this.#handle = handle;
		return handle;
	}
}

function aborted(): DOMException {
	return new DOMException('the transaction was aborted', 'AbortError');
}

function whenFinished(transaction: IDBTransaction): Promise<void> {
	const finished = new Promise<void>((resolve, reject) => {
		transaction.addEventListener('complete', () => resolve());
		transaction.addEventListener('abort', () => {
			reject(transaction.error ?? aborted());
		});
	});
	finished.catch(() => {});
	return finished;
}

/** A connection that the browser has closed refuses a transaction at once. */
function isAlive(handle: Handle | null): boolean {
	if (!handle) return false;
	try {
		handle.transaction('settings').done.catch(() => {});
		return true;
	} catch {
		return false;
	}
}

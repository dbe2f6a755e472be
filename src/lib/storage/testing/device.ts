import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory as FakeFactory } from 'fake-indexeddb';

/** For tests only: a device whose storage fails in the ways that browsers' storage does. */

/** What happens to a transaction at its first write. */
export type Fault =
	/** No room left. */
	| 'QuotaExceededError'
	/** The browser's storage process is gone, as in WebKit. */
	| 'UnknownError'
	/** The browser closes the connection in the middle. */
	| 'closed'
	/** Aborted without a reason; the connection stays. */
	| 'AbortError';

/** How opening fails: thrown, reported, or never answered at all. */
export type OpeningFault = 'SecurityError' | 'UnknownError' | 'VersionError' | 'silent';

export class Device {
	readonly #inner = new FakeFactory();
	readonly #connections: IDBDatabase[] = [];
	/** Taken one by one by transactions that write. */
	faults: Fault[] = [];
	/** Met by every transaction that writes. */
	always: Fault | null = null;
	/** How many records one transaction has room for. */
	room = Infinity;
	opening: OpeningFault | null = null;
	/** Times that opening was asked for. */
	openings = 0;
	/** Transactions that write, and what durability each asked for. */
	readonly durabilities: (IDBTransactionDurability | undefined)[] = [];

	readonly factory = (): IDBFactory =>
		({ open: (name: string, version?: number) => this.#open(name, version) }) as IDBFactory;

	/** The same databases without any fault. */
	get raw(): IDBFactory {
		return this.#inner;
	}

	/** Opens a database as some other program would. */
	rawOpen(name: string, version: number, upgrade = (_: IDBDatabase) => {}): Promise<IDBDatabase> {
		return new Promise((resolve, reject) => {
			const request = this.#inner.open(name, version);
			request.addEventListener('upgradeneeded', () => upgrade(request.result));
			request.addEventListener('success', () => resolve(request.result));
			request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
		});
	}

	/** Closes every connection, with or without telling: WebKit does not tell. */
	dropConnections(reported: boolean): void {
		for (const connection of this.#connections.splice(0)) {
			if (reported) forceCloseDatabase(connection as never);
			else connection.close();
		}
	}

	#open(name: string, version?: number): IDBOpenDBRequest {
		this.openings += 1;
		if (this.opening === 'SecurityError') throw new DOMException('refused', 'SecurityError');
		if (this.opening !== null) return failing(this.opening);
		const request = this.#inner.open(name, version);
		request.addEventListener('success', () => this.#spoil(request.result));
		return request;
	}

	#spoil(database: IDBDatabase): void {
		this.#connections.push(database);
		const transaction = database.transaction.bind(database);
		database.transaction = (names, mode, options) => {
			const made = transaction(names, mode, options);
			if (mode !== 'readwrite') return made;
			this.durabilities.push(options?.durability);
			const fault = this.faults.shift() ?? this.always;
			if (fault) failAtWrite(made, fault, 1);
			else if (this.room < Infinity) failAtWrite(made, 'QuotaExceededError', this.room + 1);
			return made;
		};
	}
}

function failing(fault: OpeningFault): IDBOpenDBRequest {
	const events = new EventTarget();
	const request = Object.create(IDBOpenDBRequest.prototype, {
		error: { value: new DOMException('refused', fault) },
		addEventListener: { value: events.addEventListener.bind(events) },
		removeEventListener: { value: events.removeEventListener.bind(events) }
	}) as IDBOpenDBRequest;
	if (fault !== 'silent') queueMicrotask(() => events.dispatchEvent(new Event('error')));
	return request;
}

/** `which` counts from 1. */
function failAtWrite(transaction: IDBTransaction, fault: Fault, which: number): void {
	const objectStore = transaction.objectStore.bind(transaction);
	let writes = 0;
	transaction.objectStore = (name) => {
		const store = objectStore(name);
		const put = IDBObjectStore.prototype.put.bind(store);
		store.put = (value) => {
			const request = put(value);
			writes += 1;
			if (writes === which) abort(transaction, fault);
			return request;
		};
		return store;
	};
}

function abort(transaction: IDBTransaction, fault: Fault): void {
	if (fault === 'closed') forceCloseDatabase(transaction.db as never);
	const inner = transaction as unknown as { _abort(name: string): void };
	inner._abort(fault === 'closed' ? 'AbortError' : fault);
}

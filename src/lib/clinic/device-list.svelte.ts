import { inTime } from '#lib/storage/in-time.ts';
import { isMarked, mark, unmark } from '#lib/storage/mark.ts';
import { joinTabs, type Tabs } from '#lib/storage/tabs.ts';
import { apply, type Change } from './change.ts';
import { Database, databaseName } from './database.ts';
import { nothing, type Records } from './records.ts';
import { refusalKind, sentenceOf, type RefusalKind } from './refusal.ts';

/** Milliseconds until the notice mentions a silent device. A later answer still counts. */
const PATIENCE = 4000;

const SHUT: readonly RefusalKind[] = ['newer', 'blocked', 'other'];

/** The clock, in milliseconds since 1970, and how many milliseconds a device may be silent. */
export interface ListOptions {
	readonly now?: () => number;
	readonly patience?: number;
}

/**
 * The list that is stored on this device. Everything it gives is reactive. A change that the device
 * refuses stays in memory, is tried again with the next change, and `notice` says so.
 */
export class DeviceList {
	protected readonly now: () => number;
	/** Under this name `localStorage` knows that there is a list. */
	readonly #mark: string;
	readonly #database: Database;
	readonly #tabs: Tabs;
	readonly #patience: number;
	#records = $state.raw<Records>(nothing);
	#pending: readonly Change[] = [];
	/** The number of writes under way that show only once they are durable. */
	#beyond = 0;
	#known = $state.raw(false);
	#lost = $state.raw(false);
	#refusal = $state.raw<RefusalKind | null>(null);

	constructor(scope: string, { now = Date.now, patience = PATIENCE }: ListOptions = {}) {
		this.#mark = `back-to-running-clinic:kept:${scope}`;
		this.#database = new Database(scope);
		this.now = now;
		this.#patience = patience;
		this.#tabs = joinTabs(databaseName(scope), () => void this.#read());
	}

	/** Reads the list. Resolves when it is read, or when it is clear that it cannot be. */
	async open(): Promise<void> {
		await this.#patiently(this.#read(), 'silent');
	}

	close(): void {
		this.#tabs.leave();
		this.#database.close();
	}

	/** The device has answered. Before that it is unknown whether there is a list. */
	get known(): boolean {
		return this.#known;
	}

	/** There was a list here and the browser has lost it; nobody erased it. */
	get lost(): boolean {
		return this.#lost && this.#records.profile === null;
	}

	/** The sentence to show while a change is not stored; null otherwise. */
	get notice(): string | null {
		return this.#refusal && sentenceOf(this.#refusal);
	}

	/** The browser has refused to read. The physio may still work, with nothing stored. */
	get unread(): boolean {
		return this.#refusal === 'unread';
	}

	/** There is a list that this page cannot open. No new list may be started beside it. */
	get shut(): boolean {
		return this.#refusal !== null && SHUT.includes(this.#refusal);
	}

	get records(): Records {
		return this.#records;
	}

	/** Resolves to true once the changes are durable, to false if they are in memory only or unknown. */
	protected async keep(changes: readonly Change[]): Promise<boolean> {
		this.#records = apply(this.#records, changes);
		const batch = [...this.#pending, ...changes];
		this.#pending = batch;
		return this.#patiently(this.#write(batch), 'slow');
	}

	/** Stores all changes. If the device refuses, throws a Refusal and changes nothing. */
	protected async keepOrThrow(changes: readonly Change[]): Promise<void> {
		await this.#saying(this.#database.write(changes));
		this.#records = apply(this.#records, changes);
		this.#note(changes);
		this.#tabs.tell('changed');
	}

	/** Erases everything on this device. If that fails, throws a Refusal and changes nothing. */
	protected async eraseOrThrow(): Promise<void> {
		await this.#saying(this.#database.erase());
		unmark(this.#mark);
		this.#lost = false;
		this.#pending = [];
		this.#records = nothing;
		this.#refusal = null;
		this.#tabs.tell('changed');
	}

	async #write(batch: readonly Change[]): Promise<boolean> {
		try {
			await this.#database.write(batch);
		} catch (error) {
			this.#refusal = refusalKind(error);
			return false;
		}
		this.#pending = this.#pending.filter((change) => !batch.includes(change));
		if (this.#pending.length === 0) this.#refusal = null;
		this.#note(batch);
		this.#tabs.tell('changed');
		return true;
	}

	/** Once there are keys, there is a list to lose. */
	#note(changes: readonly Change[]): void {
		if (changes.some(({ kind }) => kind === 'keys')) mark(this.#mark);
	}

	async #read(): Promise<boolean> {
		try {
			const read = await this.#database.read();
			this.#records = apply(read, this.#pending);
			// A list of an earlier version has no mark yet.
			if (read.keys) mark(this.#mark);
			this.#lost = read.profile === null && isMarked(this.#mark);
			this.#known = true;
			// A successful read proves nothing about a write that is still under way.
			if (this.#pending.length === 0 && this.#beyond === 0) this.#refusal = null;
			return true;
		} catch (error) {
			const kind = refusalKind(error);
			this.#refusal = kind === 'unavailable' ? 'unread' : kind;
			return false;
		}
	}

	/** Waits for the work however long it takes. The notice says meanwhile that nothing is stored yet. */
	async #saying(work: Promise<void>): Promise<void> {
		const timer = setTimeout(() => (this.#refusal ??= 'slow'), this.#patience);
		this.#beyond += 1;
		try {
			await work;
		} finally {
			this.#beyond -= 1;
			clearTimeout(timer);
			if (this.#refusal === 'slow' && this.#pending.length === 0) this.#refusal = null;
		}
	}

	/** Waits for the work, at most as long as `patience`; then the notice is `late`. */
	async #patiently(work: Promise<boolean>, late: RefusalKind): Promise<boolean> {
		if (await inTime(work, this.#patience)) return work;
		this.#refusal ??= late;
		return false;
	}
}

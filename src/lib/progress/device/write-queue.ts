import { inTime } from '#lib/storage/in-time.ts';
import { refusalFrom } from '#lib/storage/refusal.ts';
import { apply, supersedes, type Change } from '../change.ts';
import { applyMovedIds, type MovedIds } from './moved-ids.ts';
import { newest } from './newest.ts';
import { notices, type Loss, type NoticeKind } from './notices.ts';
import type { RemoteWrite, OpenStore, RecordStore } from '../record-store.ts';
import { emptyRecords, replaceRecords, type Records } from '../records.ts';

/** What a queue reports. */
export interface QueueEvents {
	/** Called with what shows now. */
	readonly onRecords: (records: Records) => void;
	/** Called once what is stored was read, or could not be. */
	readonly onLoaded: () => void;
	/** Called with the sentence to show while nothing can be kept, or once it was lost; null otherwise. */
	readonly onNotice: (notice: string | null, isLoss: boolean) => void;
}

export interface WriteQueueOptions extends Omit<QueueEvents, 'onLoaded'> {
	/** Changes made before this was here, which show already. */
	readonly pending: readonly Change[];
	readonly openStore: OpenStore;
	readonly movedIds: MovedIds;
	/** How long, in milliseconds, someone waits for a device that neither keeps nor refuses. */
	readonly patience: number;
}

/** A loss is said for so long, in milliseconds, and until something is kept after that. */
const SAID_FOR = 10_000;

/**
 * Keeps changes in order: in memory at once, in the database as soon as it lets us. What shows is
 * what was read from the database, with the changes that it does not hold yet on top; so a refusal
 * loses nothing, and everything is written again with the next change.
 */
export class WriteQueue {
	readonly #options: WriteQueueOptions;
	readonly #store: RecordStore;
	/** What the database holds, under the ids it was written with; of attempts the newest of each kind. */
	#base = emptyRecords;
	#pending: readonly Change[];
	/** Changes in a transaction that is under way. */
	readonly #writing = new Set<Change>();
	/** Answers that are neither durable nor refused: feedback must wait for one or the other. */
	readonly #unsettled = new Set<Change>();
	#loaded = false;
	/** The device did not answer in time; nobody waits for it until it does. */
	#stuck = false;
	/** What was lost, and when, in milliseconds since 1970; null once that has been said. */
	#loss: { readonly kind: Loss; readonly at: number } | null = null;
	#reading: Promise<void> = Promise.resolve();
	#draining: Promise<void> | null = null;

	constructor(options: WriteQueueOptions) {
		this.#options = options;
		this.#pending = options.pending;
		this.#store = options.openStore({
			onChanged: (changed) => void this.#refresh(changed),
			onLost: (loss) => this.#lost(loss),
			onAvailable: () => this.back()
		});
	}

	/** Reads what shows. Resolves when it is read, refused, or patience is over. */
	async load(): Promise<void> {
		if (this.#loaded) return;
		const reading = this.#load().catch((error: unknown) => this.#refused(error));
		await this.#patiently(reading.then(() => this.#drain()));
	}

	/**
	 * Keeps a change. Resolves, true, once it is durable, or, false, once it is known to be in memory
	 * alone. It is then tried again with whatever is kept next.
	 */
	async keep(change: Change): Promise<boolean> {
		if (!this.#pending.includes(change)) {
			if (change.kind === 'answer') this.#unsettled.add(change);
			if (this.#loss && (answersLoss(change) || Date.now() - this.#loss.at >= SAID_FOR))
				this.#loss = null;
			this.#pending = [...this.#pending.filter((one) => !supersedes(change, one)), change];
			this.#show();
		}
		await this.#patiently(this.#drain());
		const durable = !this.#pending.includes(change);
		if (this.#unsettled.delete(change) && !durable) this.#show();
		return durable;
	}

	/** Everything, with every attempt; where the device refuses, what shows. */
	async all(): Promise<Records> {
		await this.load();
		await this.#patiently(this.#drain());
		if (!this.#loaded || this.#stuck) return this.#with(this.#base);
		try {
			let base: Records;
			let pending: readonly Change[];
			do {
				pending = this.#pending;
				base = await this.#store.readAll();
				// What was written meanwhile may be in neither.
			} while (pending.some((change) => !this.#pending.includes(change)));
			return this.#with(base);
		} catch {
			return this.#with(this.#base);
		}
	}

	/** The page is back, or the database is: reads what others wrote, and writes what waits. */
	back(): void {
		void this.#refresh('everything').then(() => this.#drain());
	}

	/** The page is being left: writes what waits its turn behind a write that is under way. */
	leave(): void {
		const waiting = this.#pending.filter((change) => !this.#writing.has(change));
		if (!this.#loaded || waiting.length === 0) return;
		this.#write(waiting).catch((error: unknown) => this.#refused(error));
	}

	close(): void {
		this.#store.close();
	}

	/** Whether the browser has promised to keep the records; null where it promises nothing. */
	get persisted(): boolean | null {
		return this.#store.persisted;
	}

	/** Another tab has written: reads again what it says has changed. */
	#refresh(changed: RemoteWrite): Promise<void> {
		return this.#inTurn(async () => {
			if (changed === 'everything' || !this.#loaded) return this.#read();
			const fresh = await this.#store.readKeys(changed);
			this.#base = latestOf(replaceRecords(this.#base, changed, fresh));
			this.#show();
		}).catch(() => {
			// What could not be read again is still there for the next time.
		});
	}

	/**
	 * What was stored is gone. It is not filled again from memory, for someone may have wanted it gone;
	 * what is stored is from now on what there is.
	 */
	#lost(kind: Loss): void {
		this.#loss = { kind, at: Date.now() };
		void this.#refresh('everything');
	}

	#drain(): Promise<void> {
		if (this.#pending.length === 0) return Promise.resolve();
		this.#draining ??= this.#drainAll();
		return this.#draining;
	}

	/** One write at a time: what comes meanwhile goes together with the next. */
	async #drainAll(): Promise<void> {
		let batch: readonly Change[] = [];
		do {
			batch = this.#pending;
			try {
				await this.#load();
				await this.#write(batch);
			} catch (error) {
				this.#refused(error);
				if (refusalFrom(error).kind === 'full') await this.#writeAnswerAlone(batch);
			}
		} while (this.#pending.some((change) => !batch.includes(change)));
		// In the same turn as the last look at what waits, or a change could fall between the two.
		this.#draining = null;
	}

	/** Where there is no room for all, such as a large import, there may be for one answer. */
	async #writeAnswerAlone(batch: readonly Change[]): Promise<void> {
		const last = batch.at(-1);
		const eraseFirst = batch.some(({ kind }) => kind === 'erase');
		if (last?.kind !== 'answer' || batch.length === 1 || eraseFirst) return;
		await this.#write([last]).catch((error: unknown) => this.#refused(error));
	}

	async #write(batch: readonly Change[]): Promise<void> {
		for (const change of batch) this.#writing.add(change);
		const written = await this.#store
			.write(batch)
			.finally(() => batch.forEach((change) => this.#writing.delete(change)));
		const done = new Set(batch);
		this.#pending = this.#pending.filter((change) => !done.has(change));
		const base = written.erased ? emptyRecords : this.#base;
		const after = replaceRecords(base, written.keys, written.records);
		this.#base = written.newest ? { ...after, attempts: written.newest } : latestOf(after);
		if (this.#pending.length === 0) this.#works();
		this.#show();
	}

	#load(): Promise<void> {
		if (this.#loaded) return Promise.resolve();
		return this.#inTurn(async () => {
			if (!this.#loaded) await this.#readFirst();
		});
	}

	async #readFirst(): Promise<void> {
		const { records, hasOlder } = await this.#store.readFirst();
		this.#showRead(records);
		if (hasOlder) void this.#refresh('everything');
	}

	async #read(): Promise<void> {
		this.#showRead(await this.#store.readLatest());
	}

	#showRead(records: Records): void {
		this.#base = records;
		this.#loaded = true;
		if (this.#pending.length === 0) this.#works();
		this.#show();
	}

	/** Readings one after the other, or an older one might come in last. */
	#inTurn(read: () => Promise<void>): Promise<void> {
		const turn = this.#reading.then(read);
		this.#reading = turn.catch(() => {});
		return turn;
	}

	#show(): void {
		this.#options.onRecords(this.#with(this.#base));
	}

	/** What the database holds, under today's ids and with what it does not hold yet. */
	#with(base: Records): Records {
		const shown = this.#pending.filter((change) => !this.#unsettled.has(change));
		return shown.reduce(apply, applyMovedIds(base, this.#options.movedIds));
	}

	/** Only cleared once nothing waits: one successful read or write does not prove that all will succeed. */
	#works(): void {
		this.#stuck = false;
		this.#say(this.#loss?.kind ?? null);
	}

	#refused(error: unknown): void {
		this.#stuck = false;
		this.#say(refusalFrom(error).kind);
	}

	#say(kind: NoticeKind | null): void {
		this.#options.onNotice(kind && notices[kind], kind === 'gone');
	}

	async #patiently(work: Promise<unknown>): Promise<void> {
		if (this.#stuck || (await inTime(work, this.#options.patience))) return;
		this.#stuck = true;
		this.#say('unavailable');
	}
}

function latestOf(records: Records): Records {
	return { ...records, attempts: newest(records.attempts.values()) };
}

/** After erasing everything, or restoring a copy, a loss need not be reported any longer. */
const answersLoss = ({ kind }: Change): boolean => kind === 'erase' || kind === 'unite';

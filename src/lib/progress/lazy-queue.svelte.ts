import { untrack } from 'svelte';
import { inTime } from '#lib/storage/in-time.ts';
import { apply, type Change } from './change.ts';
import { thisPage, watchPage, type Page } from './page-life.ts';
import type { OpenStore } from './record-store.ts';
import { emptyRecords, type Records } from './records.ts';
import type { QueueEvents, WriteQueue, WriteQueueOptions } from './device/write-queue.ts';

export interface LazyQueueOptions extends QueueEvents, Pick<WriteQueueOptions, 'movedIds'> {
	/** How long feedback may wait for a device or a network that does not answer, in milliseconds. */
	readonly patience?: number;
	/** Null where there is none to watch. */
	readonly page?: Page | null;
	/** Fetches what stores the records. Rejects while it is out of reach. */
	readonly fetchStorage: () => Promise<OpenStore>;
}

const UNREACHED = 'Your answers stay until you close this page. Go online once to keep them.';

/**
 * The write queue, fetched apart from the first page: by `load`, or by the first change, for a first
 * visit has nothing to read. Until it is here, and where it cannot be fetched, changes wait in memory
 * and show; it is given all of them later. Nothing else knows that it is lazy.
 */
export class LazyQueue {
	readonly #options: LazyQueueOptions;
	readonly #patience: number;
	readonly #page: Page | null;
	#queue = $state.raw<WriteQueue | null>(null);
	#fetching: Promise<WriteQueue | null> | null = null;
	/** It has not come in time; nobody waits for it until it does. */
	#late = false;
	#pending: readonly Change[] = [];
	#unwatch = () => {};

	constructor(options: LazyQueueOptions) {
		this.#options = options;
		this.#patience = options.patience ?? 4000;
		this.#page = options.page === undefined ? thisPage() : options.page;
	}

	/** Whether the browser has promised to keep the records; null where it promises nothing. */
	get persisted(): boolean | null {
		return this.#queue?.persisted ?? null;
	}

	/** Reads what is stored. Resolves when it is read, or when it is clear that it can't be. */
	async load(): Promise<void> {
		const queue = await this.#reach();
		if (!queue) return;
		await queue.load();
		this.#options.onLoaded();
	}

	/** Everything that is stored; null where the means to read it are out of reach. */
	async all(): Promise<Records | null> {
		return (await this.#reach())?.all() ?? null;
	}

	/** Keeps a change; see `WriteQueue.keep`. An answer shows only once it is kept or in memory. */
	async keep(change: Change): Promise<boolean> {
		const isAnswer = change.kind === 'answer';
		let queue = untrack(() => this.#queue);
		if (!queue) {
			if (!isAnswer) this.#wait(change);
			// It may have arrived at the moment of the timeout.
			queue = (await this.#reach()) ?? untrack(() => this.#queue);
			if (!queue && isAnswer) this.#wait(change);
		}
		return untrack(() => queue?.keep(change)) ?? false;
	}

	/** Releases the device, the page and the other tabs. */
	close(): void {
		this.#unwatch();
		this.#queue?.close();
	}

	#wait(change: Change): void {
		this.#pending = [...this.#pending, change];
		untrack(() => this.#options.onRecords(this.#pending.reduce(apply, emptyRecords)));
	}

	/** The queue; null while it can't be fetched, such as on a first visit cut off, or is late. */
	async #reach(): Promise<WriteQueue | null> {
		const queue = untrack(() => this.#queue);
		if (queue || this.#late) return queue;
		this.#fetching ??= this.#fetch();
		const fetching = this.#fetching;
		if (await inTime(fetching, this.#patience)) return fetching;
		this.#late = true;
		this.#options.onNotice(UNREACHED, false);
		return null;
	}

	async #fetch(): Promise<WriteQueue | null> {
		try {
			const [openStore, { WriteQueue }] = await Promise.all([
				this.#options.fetchStorage(),
				import('./device/write-queue.ts')
			]);
			this.#options.onNotice(null, false);
			const [patience, pending] = [this.#patience, this.#pending];
			const queue = new WriteQueue({ ...this.#options, openStore, patience, pending });
			this.#queue = queue;
			this.#pending = [];
			this.#watch(queue);
			// Changes that nobody waits for any more are kept all the same.
			void this.load();
			return queue;
		} catch {
			this.#options.onNotice(UNREACHED, false);
			this.#page?.window.addEventListener('online', this.#again, { once: true });
			this.#page?.document.addEventListener('visibilitychange', this.#again, { once: true });
			return null;
		} finally {
			this.#fetching = null;
			this.#late = false;
		}
	}

	#watch(queue: WriteQueue): void {
		if (!this.#page) return;
		this.#unwatch = watchPage(
			this.#page,
			() => queue.leave(),
			() => queue.back()
		);
	}

	/** After a try that is still under way: it may have begun before the network was back. */
	readonly #again = () => void Promise.resolve(this.#fetching).then(() => this.load());
}

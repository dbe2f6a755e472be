import type { Change } from './change.ts';
import { Database, databaseName } from './database.ts';
import { isMarked, markKept, unmarkKept } from './first-visit.ts';
import { Keeper } from './keeper.ts';
import { notices } from './notices.ts';
import { watchPage, type Page } from './page-life.ts';
import { StoragePromise } from './promise.svelte.ts';
import type { ProgressOptions } from './progress-options.ts';
import type { Records } from './records.ts';
import { joinTabs } from './tabs.ts';

export interface StoreOptions extends ProgressOptions {
	readonly patience: number;
	readonly page: Page | null;
	/** Changes made before this was here, which are seen already. */
	readonly pending: readonly Change[];
	readonly onSeen: (records: Records) => void;
	/** The sentence to show while nothing can be kept, or once it was lost; null while all is well. */
	readonly onNotice: (notice: string | null, isLoss: boolean) => void;
}

/**
 * Everything that keeps progress on the device, in one piece. It is fetched apart from the page: a
 * first visit has nothing to read, and should not wait for the means to read it.
 */
export class Store {
	readonly #keeper: Keeper;
	readonly #promise: StoragePromise;
	readonly #ends: (() => void)[] = [];

	constructor(options: StoreOptions) {
		const { scope, movedIds, factory, patience, page, pending, onSeen, onNotice } = options;
		this.#promise = new StoragePromise(options);
		const back = () => void this.#keeper.refresh('everything').then(() => this.#keeper.retry());
		const database = new Database({
			scope,
			...(factory && { factory }),
			onUnblocked: back,
			onMade: (again) => {
				if (again) void this.#keeper.cleared('cleared');
				else if (isMarked(scope)) void this.#keeper.cleared('gone');
			}
		});
		const tabs = joinTabs(databaseName(scope), (changed) => void this.#keeper.refresh(changed));
		this.#keeper = new Keeper({
			database,
			moved: movedIds,
			patience,
			pending,
			onSeen,
			onRefusal: (refusal) => onNotice(refusal && notices[refusal], refusal === 'gone'),
			onKept: (changed, isEmpty) => {
				tabs.tell(changed);
				if (isEmpty) unmarkKept(scope);
				else markKept(scope);
			}
		});
		if (page) this.#ends.push(watchPage(page, () => this.#keeper.leave(), back));
		this.#ends.push(
			() => tabs.leave(),
			() => database.close()
		);
	}

	/** Whether the browser has promised to keep our data; null where it promises nothing. */
	get persisted(): boolean | null {
		return this.#promise.given;
	}

	/** Reads what was kept before. Resolves when it is read, or when it is clear that it can't be. */
	load(): Promise<void> {
		return this.#keeper.load();
	}

	/** Asks whether the browser has promised to keep our data. */
	look(): Promise<void> {
		return this.#promise.look();
	}

	/** True once a change is durable; false once it is known to be in memory alone. */
	async keep(change: Change): Promise<boolean> {
		const durable = await this.#keeper.keep(change);
		if (durable && change.kind === 'answer') void this.#promise.ask();
		return durable;
	}

	/** Everything that is kept, with every attempt; what is seen holds the newest of each kind. */
	all(): Promise<Records> {
		return this.#keeper.all();
	}

	/** Lets go of the database, the page and the other tabs. */
	close(): void {
		for (const end of this.#ends) end();
	}
}

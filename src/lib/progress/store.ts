import type { Attempt } from '#lib/notebook/notebook.ts';
import { describeImport, writeBackup, type Added, type Backup } from './backup.ts';
import type { Change } from './change.ts';
import { Database, databaseName } from './database.ts';
import { Keeper } from './keeper.ts';
import { collect } from './merge.ts';
import { applyMovedIds, type MovedIds } from './moved-ids.ts';
import { watchPage, type Page } from './page-life.ts';
import { nothing } from './nothing.ts';
import type { Records } from './records.ts';
import type { RefusalKind } from './refusal.ts';
import { joinTabs } from './tabs.ts';

export interface StoreOptions {
	/** The path under which the site is served, such as `/` or `/course/`. */
	readonly scope: string;
	readonly movedIds: MovedIds;
	readonly factory?: (() => IDBFactory | undefined) | undefined;
	/** How long feedback may wait for a device that does not answer, in milliseconds. */
	readonly patience: number;
	readonly page: Page | null;
	readonly onSeen: (records: Records) => void;
	readonly onRefusal: (refusal: RefusalKind | null) => void;
	readonly onKept: () => void;
}

/**
 * Everything that keeps progress on the device, in one piece. It is fetched apart from the page: a
 * first visit has nothing to read, and should not wait for the means to read it.
 */
export class Store {
	readonly #movedIds: MovedIds;
	readonly #keeper: Keeper;
	readonly #ends: (() => void)[] = [];

	constructor({
		scope,
		movedIds,
		factory,
		patience,
		page,
		onSeen,
		onRefusal,
		onKept
	}: StoreOptions) {
		this.#movedIds = movedIds;
		const back = () => void this.#keeper.refresh('everything').then(() => this.#keeper.retry());
		const database = new Database({
			scope,
			...(factory && { factory }),
			onUnblocked: back,
			onCleared: () => void this.#keeper.cleared()
		});
		const tabs = joinTabs(databaseName(scope), (changed) => void this.#keeper.refresh(changed));
		this.#keeper = new Keeper({
			database,
			moved: movedIds,
			patience,
			onSeen,
			onRefusal,
			onKept: (changed) => {
				tabs.tell(changed);
				onKept();
			}
		});
		if (page) this.#ends.push(watchPage(page, () => this.#keeper.leave(), back));
		this.#ends.push(
			() => tabs.leave(),
			() => database.close()
		);
	}

	/** Reads what was kept before. Resolves when it is read, or when it is clear that it can't be. */
	load(): Promise<void> {
		return this.#keeper.load();
	}

	/** True once a change is durable; false once it is known to be in memory alone. */
	keep(change: Change): Promise<boolean> {
		return this.#keeper.keep(change);
	}

	/** Everything that is kept, with every attempt; what is seen holds the newest of each kind. */
	all(): Promise<Records> {
		return this.#keeper.all();
	}

	/** All of it as the text of a backup file, made at `now`. */
	async write(now: number, course?: string): Promise<string> {
		return writeBackup(await this.all(), now, course);
	}

	/** What importing a backup would add to what is here. */
	async describe(backup: Backup): Promise<Added> {
		const incoming = this.incoming(backup);
		const here = await this.#keeper.withAttempts([...incoming.attempts.keys()]);
		return describeImport(here, incoming);
	}

	/** A backup's records, under the ids that the course has now. */
	incoming(backup: Backup): Records {
		return applyMovedIds(collect(backup), this.#movedIds);
	}

	/** Records that hold these attempts and nothing else. */
	withAttempts(attempts: readonly Attempt[]): Records {
		return { ...nothing, attempts: new Map(attempts.map((one) => [one.id, one])) };
	}

	/** Lets go of the database, the page and the other tabs. */
	close(): void {
		for (const end of this.#ends) end();
	}
}

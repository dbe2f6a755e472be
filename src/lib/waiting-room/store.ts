import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { localDate } from '#lib/notebook/local-date.ts';
import { counted, firstKept, type Event } from './counts.ts';
import { NO_TRIES } from './pin.ts';
import { DayCounts, Settings, Tries } from './schema.ts';

interface Stored extends DBSchema {
	kept: { key: string; value: unknown };
	days: { key: string; value: DayCounts };
}

/** All that the tablet keeps. */
export interface Kept {
	/** Null where it was never set up, or what was kept cannot be read. */
	readonly settings: Settings | null;
	readonly tries: Tries;
	/** The days that are still kept, oldest first. */
	readonly days: readonly DayCounts[];
}

/** The name of the waiting room's database under a scope. */
export const databaseName = (scope: string): string => `back-to-running-waiting-room:${scope}`;

/** The tablet's database: what staff set, and counts. Its methods reject where storage refuses. */
export class Store {
	readonly #scope: string;
	#handle: Promise<IDBPDatabase<Stored>> | null = null;

	constructor(scope: string) {
		this.#scope = scope;
	}

	async read(): Promise<Kept> {
		const handle = await this.#open();
		const [settings, tries, days] = await Promise.all([
			handle.get('kept', 'settings'),
			handle.get('kept', 'tries'),
			handle.getAll('days')
		]);
		const known = v.safeParse(Settings, settings);
		const tried = v.safeParse(Tries, tries);
		return {
			settings: known.success ? known.output : null,
			tries: tried.success ? tried.output : NO_TRIES,
			days: days.filter((day) => v.is(DayCounts, day))
		};
	}

	async keepSettings(settings: Settings): Promise<void> {
		await (await this.#open()).put('kept', settings, 'settings');
	}

	/** Forgets what staff set. Counts stay. */
	async forgetSettings(): Promise<void> {
		const transaction = (await this.#open()).transaction('kept', 'readwrite');
		await Promise.all([
			transaction.store.delete('settings'),
			transaction.store.delete('tries'),
			transaction.done
		]);
	}

	async keepTries(tries: Tries): Promise<void> {
		await (await this.#open()).put('kept', tries, 'tries');
	}

	/** Counts an event on the day at a moment, and lets go of days that are too old. Resolves to all. */
	async count(event: Event, now: number): Promise<readonly DayCounts[]> {
		const transaction = (await this.#open()).transaction('days', 'readwrite');
		const day = localDate(now);
		await transaction.store.put(counted(await transaction.store.get(day), day, event));
		await transaction.store.delete(IDBKeyRange.upperBound(firstKept(now), true));
		const days = await transaction.store.getAll();
		await transaction.done;
		return days;
	}

	#open(): Promise<IDBPDatabase<Stored>> {
		this.#handle ??= openDB<Stored>(databaseName(this.#scope), 1, {
			upgrade(database) {
				database.createObjectStore('kept');
				database.createObjectStore('days', { keyPath: 'day' });
			},
			blocking: () => this.#letGo(),
			terminated: () => (this.#handle = null)
		}).catch((error: unknown) => {
			this.#handle = null;
			throw error;
		});
		return this.#handle;
	}

	#letGo(): void {
		void this.#handle?.then((handle) => handle.close());
		this.#handle = null;
	}
}

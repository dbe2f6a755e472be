import { openDB } from 'idb';
import * as v from 'valibot';
import { localDate } from '#lib/notebook/local-date.ts';
import { migrate } from '#lib/notebook/migrate.ts';
import { counted, firstKept, type Event } from './counts.ts';
import { migrations as released, type Handle, type Migration, type Stored } from './migrations.ts';
import { NO_TRIES } from './pin.ts';
import { DayCounts, Settings, Tries } from './schema.ts';
import { Blocked } from './trouble.ts';

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
	readonly #migrations: readonly Migration[];
	#handle: Promise<Handle> | null = null;

	/** @param migrations other ones than were released: tests try the next */
	constructor(scope: string, migrations: readonly Migration[] = released) {
		this.#scope = scope;
		this.#migrations = migrations;
	}

	async read(): Promise<Kept> {
		return this.#twice((handle) => this.#read(handle));
	}

	async #read(handle: Handle): Promise<Kept> {
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
		await this.#twice((handle) => handle.put('kept', settings, 'settings'));
	}

	/** Forgets what staff set. Counts stay. */
	async forgetSettings(): Promise<void> {
		await this.#twice(async (handle) => {
			const transaction = handle.transaction('kept', 'readwrite');
			await Promise.all([
				transaction.store.delete('settings'),
				transaction.store.delete('tries'),
				transaction.done
			]);
		});
	}

	async keepTries(tries: Tries): Promise<void> {
		await this.#twice((handle) => handle.put('kept', tries, 'tries'));
	}

	/** Counts an event on the day at a moment, and lets go of days that are too old. Resolves to all. */
	async count(event: Event, now: number): Promise<readonly DayCounts[]> {
		return this.#twice(async (handle) => {
			const transaction = handle.transaction('days', 'readwrite');
			transaction.done.catch(() => {});
			const day = localDate(now);
			await transaction.store.put(counted(await transaction.store.get(day), day, event));
			await transaction.store.delete(IDBKeyRange.upperBound(firstKept(now), true));
			const days = await transaction.store.getAll();
			await transaction.done;
			return days;
		});
	}

	/** Browsers drop connections, WebKit without a word; a tablet is not loaded anew for weeks. */
	async #twice<T>(work: (handle: Handle) => Promise<T>): Promise<T> {
		try {
			return await work(await this.#open());
		} catch (error) {
			const name = error instanceof Error ? error.name : '';
			if (name !== 'InvalidStateError' && name !== 'UnknownError') throw error;
		}
		this.#letGo();
		return work(await this.#open());
	}

	#open(): Promise<Handle> {
		if (this.#handle) return this.#handle;
		const opening = new Promise<Handle>((resolve, reject) => {
			openDB<Stored>(databaseName(this.#scope), this.#migrations.length, {
				upgrade: (database, from, _to, upgrade) =>
					void migrate(database, upgrade, from, this.#migrations),
				// The request still stands: what it opens at last is closed again, and the next try has its own.
				blocked: () => reject(new Blocked()),
				blocking: () => this.#letGo(),
				terminated: () => (this.#handle = null)
			}).then((handle) => {
				if (this.#handle === opening) resolve(handle);
				else handle.close();
			}, reject);
		});
		this.#handle = opening;
		opening.catch(() => {
			if (this.#handle === opening) this.#handle = null;
		});
		return opening;
	}

	#letGo(): void {
		this.#handle?.then((handle) => handle.close()).catch(() => {});
		this.#handle = null;
	}
}

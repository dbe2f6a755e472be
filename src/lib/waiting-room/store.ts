import { openDB } from 'idb';
import * as v from 'valibot';
import { localDate } from '#lib/notebook/local-date.ts';
import { migrate } from '#lib/notebook/migrate.ts';
import { counted, firstKept, type Event } from './counts.ts';
import { migrations as released, type Handle, type Migration, type Stored } from './migrations.ts';
import { NO_TRIES, takeTry } from './pin.ts';
import { DayCounts, Settings, Tries, type Secret } from './schema.ts';
import { Blocked, SetUpBefore } from './trouble.ts';

/** Under which key the tries of each secret are kept. */
const TRIES = { pin: 'tries', recovery: 'recovery-tries' } as const;
export type Kind = keyof typeof TRIES;

/** All that the tablet keeps. */
export interface Kept {
	/** Null where it was never set up, or what was kept cannot be read. */
	readonly settings: Settings | null;
	readonly tries: Readonly<Record<Kind, Tries>>;
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
		const [settings, pin, recovery, days] = await Promise.all([
			handle.get('kept', 'settings'),
			handle.get('kept', TRIES.pin),
			handle.get('kept', TRIES.recovery),
			handle.getAll('days')
		]);
		return {
			settings: knownSettings(settings),
			tries: { pin: knownTries(pin), recovery: knownTries(recovery) },
			days: days.filter((day) => v.is(DayCounts, day))
		};
	}

	/** Keeps what staff set for the first time. @throws SetUpBefore where another tab was faster */
	async begin(settings: Settings): Promise<void> {
		await this.#twice(async (handle) => {
			const transaction = handle.transaction('kept', 'readwrite');
			transaction.done.catch(() => {});
			// Settings that cannot be read any more are as none.
			if (knownSettings(await transaction.store.get('settings')) !== null) throw new SetUpBefore();
			await Promise.all([transaction.store.put(settings, 'settings'), transaction.done]);
		});
	}

	/** Keeps another recovery code in what staff set. @throws where storage refuses */
	async changeRecovery(recovery: Secret): Promise<Settings | null> {
		return this.#twice(async (handle) => {
			const transaction = handle.transaction('kept', 'readwrite');
			transaction.done.catch(() => {});
			const before = knownSettings(await transaction.store.get('settings'));
			const after = before && { ...before, recovery };
			if (after) await transaction.store.put(after, 'settings');
			await transaction.done;
			return after;
		});
	}

	/** Forgets what staff set. Counts stay. */
	async forgetSettings(): Promise<void> {
		await this.#twice(async (handle) => {
			const transaction = handle.transaction('kept', 'readwrite');
			await Promise.all([transaction.store.clear(), transaction.done]);
		});
	}

	/** Takes one try in one step, whatever other tabs do. See `takeTry`. */
	async takeTry(kind: Kind, now: number): Promise<ReturnType<typeof takeTry>> {
		return this.#twice(async (handle) => {
			const transaction = handle.transaction('kept', 'readwrite');
			transaction.done.catch(() => {});
			const before = knownTries(await transaction.store.get(TRIES[kind]));
			const taken = takeTry(before, now);
			await Promise.all([transaction.store.put(taken.tries, TRIES[kind]), transaction.done]);
			return taken;
		});
	}

	async keepTries(kind: Kind, tries: Tries): Promise<void> {
		await this.#twice((handle) => handle.put('kept', tries, TRIES[kind]));
	}

	/**
	 * Counts events of one visit on the day at a moment, in one write, and lets go of days that are too
	 * old. Resolves to all days.
	 */
	async count(events: readonly Event[], at: number): Promise<readonly DayCounts[]> {
		return this.#twice(async (handle) => {
			const transaction = handle.transaction('days', 'readwrite');
			transaction.done.catch(() => {});
			const { store } = transaction;
			const day = localDate(at);
			let counts = await store.get(day);
			for (const event of events) counts = counted(counts, day, event);
			if (counts) await store.put(counts);
			// Looked for first: to delete what is not there is written down too.
			const old = await store.getAllKeys(IDBKeyRange.upperBound(firstKept(Date.now()), true));
			for (const key of old) await store.delete(key);
			const days = await store.getAll();
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

/** What lies there, where it can be read. */
function knownSettings(value: unknown): Settings | null {
	const known = v.safeParse(Settings, value);
	return known.success ? known.output : null;
}

function knownTries(value: unknown): Tries {
	const known = v.safeParse(Tries, value);
	return known.success ? known.output : NO_TRIES;
}

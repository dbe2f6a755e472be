import * as v from 'valibot';
import { localDate } from '#lib/fields/local-date.ts';
import { Connection } from '#lib/storage/connection.ts';
import { counted, firstStoredDay, type VisitEvent } from './counts.ts';
import { migrations as released, type Migration, type WaitingRoomSchema } from './migrations.ts';
import { NO_TRIES, takeTry } from './pin.ts';
import { DayCounts, Settings, Tries, type Secret } from './schema.ts';
import { SetUpBefore } from './trouble.ts';

/** Under which key the tries of each secret are kept. */
const TRIES = { pin: 'tries', recovery: 'recovery-tries' } as const;
export type Kind = keyof typeof TRIES;

export interface WaitingRoomData {
	/** Null where it was never set up, or what was kept cannot be read. */
	readonly settings: Settings | null;
	readonly tries: Readonly<Record<Kind, Tries>>;
	/** The days that are still kept, oldest first. */
	readonly days: readonly DayCounts[];
}

export const databaseName = (scope: string): string => `back-to-running-waiting-room:${scope}`;

/** The tablet's database: what staff set, and counts. Its methods reject where storage refuses. */
export class Store {
	readonly #connection: Connection<WaitingRoomSchema>;

	/** @param migrations other ones than were released: tests try the next */
	constructor(scope: string, migrations: readonly Migration[] = released) {
		this.#connection = new Connection({ name: databaseName(scope), migrations });
	}

	read(): Promise<WaitingRoomData> {
		return this.#connection.read(async (transaction) => {
			const values = transaction.objectStore('kept');
			const [settings, pin, recovery, days] = await Promise.all([
				values.get('settings'),
				values.get(TRIES.pin),
				values.get(TRIES.recovery),
				transaction.objectStore('days').getAll()
			]);
			return {
				settings: knownSettings(settings),
				tries: { pin: knownTries(pin), recovery: knownTries(recovery) },
				days: days.filter((day) => v.is(DayCounts, day))
			};
		});
	}

	/** Keeps what staff set for the first time. @throws SetUpBefore where another tab was faster */
	async begin(settings: Settings): Promise<void> {
		const isFirst = await this.#connection.write(async (transaction) => {
			const values = transaction.objectStore('kept');
			// Settings that cannot be read any more are as none.
			if (knownSettings(await values.get('settings')) !== null) return false;
			await values.put(settings, 'settings');
			return true;
		});
		if (!isFirst) throw new SetUpBefore();
	}

	/** Keeps another recovery code in what staff set. @throws where storage refuses */
	changeRecovery(recovery: Secret): Promise<Settings | null> {
		return this.#connection.write(async (transaction) => {
			const values = transaction.objectStore('kept');
			const before = knownSettings(await values.get('settings'));
			const after = before && { ...before, recovery };
			if (after) await values.put(after, 'settings');
			return after;
		});
	}

	/** Forgets what staff set. Counts stay. */
	forgetSettings(): Promise<void> {
		return this.#connection.write((transaction) => transaction.objectStore('kept').clear());
	}

	/** Takes one try in one step, whatever other tabs do. See `takeTry`. */
	takeTry(kind: Kind, now: number): Promise<ReturnType<typeof takeTry>> {
		return this.#connection.write(async (transaction) => {
			const values = transaction.objectStore('kept');
			const taken = takeTry(knownTries(await values.get(TRIES[kind])), now);
			await values.put(taken.tries, TRIES[kind]);
			return taken;
		});
	}

	async keepTries(kind: Kind, tries: Tries): Promise<void> {
		await this.#connection.write((transaction) =>
			transaction.objectStore('kept').put(tries, TRIES[kind])
		);
	}

	/**
	 * Counts events of one visit on the day at a moment, in one write, and deletes days that are too
	 * old. Resolves to all days.
	 */
	count(events: readonly VisitEvent[], at: number): Promise<readonly DayCounts[]> {
		return this.#connection.write(async (transaction) => {
			const store = transaction.objectStore('days');
			const day = localDate(at);
			let counts = await store.get(day);
			for (const event of events) counts = counted(counts, day, event);
			if (counts) await store.put(counts);
			// Looked for first: to delete what is not there is written down too.
			const old = await store.getAllKeys(IDBKeyRange.upperBound(firstStoredDay(Date.now()), true));
			for (const key of old) await store.delete(key);
			return store.getAll();
		});
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

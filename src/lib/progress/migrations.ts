import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { fillNewest } from './kept-attempts.ts';
import type { Stored, StoreInDatabase } from './stores.ts';

export type Handle = IDBPDatabase<Stored>;
export type Upgrade = IDBPTransaction<Stored, StoreInDatabase[], 'versionchange'>;

/**
 * Brings the database from the version before to its own. May wait for requests on `upgrade` and
 * for nothing else. Once released it never changes: what comes later is a function of its own.
 */
export type Migration = (database: Handle, upgrade: Upgrade) => void | Promise<void>;

const toVersion1: Migration = (database) => {
	database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('question', 'question');
	database.createObjectStore('lessons', { keyPath: 'lesson' });
	database.createObjectStore('settings', { keyPath: 'name' });
	database.createObjectStore('notes', { keyPath: 'name' });
};

// Who changes what `newest` holds adds a version that fills it anew; until then this may follow along.
const toVersion2: Migration = async (database, upgrade) => {
	database.createObjectStore('newest', { keyPath: ['lesson', 'question', 'key', 'outcome'] });
	await fillNewest(upgrade);
};

/** One function a version, in order; their number is the database's version. */
export const migrations: readonly Migration[] = [toVersion1, toVersion2];

/** Brings a database that stands at version `from` to the newest, in the upgrade's transaction. */
export async function migrate(
	database: Handle,
	upgrade: Upgrade,
	from: number,
	all: readonly Migration[] = migrations
): Promise<void> {
	for (const migration of all.slice(from)) await migration(database, upgrade);
}

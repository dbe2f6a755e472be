import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { DayCounts } from './schema.ts';

/** The tablet's database as the newest version has it. */
export interface Stored extends DBSchema {
	kept: { key: string; value: unknown };
	days: { key: string; value: DayCounts };
}

export type Handle = IDBPDatabase<Stored>;
export type Upgrade = IDBPTransaction<Stored, StoreNames<Stored>[], 'versionchange'>;

/**
 * Brings the database from the version before to its own. May wait for requests on `upgrade` and for
 * nothing else. Once released it never changes.
 */
export type Migration = (database: Handle, upgrade: Upgrade) => void | Promise<void>;

const toVersion1: Migration = (database) => {
	database.createObjectStore('kept');
	database.createObjectStore('days', { keyPath: 'day' });
};

/** One function a version, in order; their number is the database's version. */
export const migrations: readonly Migration[] = [toVersion1];

/** Brings a database that stands at version `from` to the newest; all of it, or it stays as it was. */
export async function migrate(
	database: Handle,
	upgrade: Upgrade,
	from: number,
	all: readonly Migration[]
): Promise<void> {
	// The request to open tells of the failure; this would only repeat it.
	upgrade.done.catch(() => {});
	try {
		for (const migration of all.slice(from)) await migration(database, upgrade);
	} catch {
		upgrade.abort();
	}
}

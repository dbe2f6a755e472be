import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Handback, Person } from './schema.ts';

/** A setting of the clinic: its profile, its keys, its last backup. */
export interface Named {
	readonly name: 'profile' | 'keys' | 'backup';
	readonly value: unknown;
}

/** The clinic's database as the newest version has it. */
export interface Stored extends DBSchema {
	settings: { key: string; value: Named };
	people: { key: string; value: Person };
	handbacks: { key: string; value: Handback };
}

export type Handle = IDBPDatabase<Stored>;
export type Upgrade = IDBPTransaction<Stored, StoreNames<Stored>[], 'versionchange'>;

/**
 * Brings the database from the version before to its own. May wait for requests on `upgrade` and for
 * nothing else. Once released it never changes.
 */
export type Migration = (database: Handle, upgrade: Upgrade) => void | Promise<void>;

const toVersion1: Migration = (database) => {
	database.createObjectStore('settings', { keyPath: 'name' });
	database.createObjectStore('people', { keyPath: 'id' });
	database.createObjectStore('handbacks', { keyPath: 'jti' });
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

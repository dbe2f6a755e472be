import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** The transaction that migrates a database to a newer version. */
export type Upgrade<Schema extends DBSchema> = IDBPTransaction<
	Schema,
	StoreNames<Schema>[],
	'versionchange'
>;

/**
 * Brings a database from the version before to its own. May wait for requests on `upgrade` and for
 * nothing else. Once released it never changes: what comes later is a function of its own.
 */
export type Migration<Schema extends DBSchema> = (
	database: IDBPDatabase<Schema>,
	upgrade: Upgrade<Schema>
) => void | Promise<void>;

/**
 * Brings a database that is at version `from` to the newest; all of it, or it stays as it was, and
 * the request to open it fails.
 */
export async function migrate<Schema extends DBSchema>(
	database: IDBPDatabase<Schema>,
	upgrade: Upgrade<Schema>,
	from: number,
	all: readonly Migration<Schema>[]
): Promise<void> {
	// The request to open reports the failure; this would only repeat it.
	upgrade.done.catch(() => {});
	try {
		for (const migration of all.slice(from)) await migration(database, upgrade);
	} catch {
		upgrade.abort();
	}
}

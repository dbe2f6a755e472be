import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Attempt } from '#lib/notebook/notebook.ts';
import type { StoreName } from './records.ts';
import type { LessonRecord, NamedRecord } from './schema.ts';

/** The database as the newest version has it. */
export interface Stored extends DBSchema {
	attempts: { key: string; value: Attempt; indexes: { question: string } };
	lessons: { key: string; value: LessonRecord };
	settings: { key: string; value: NamedRecord };
	notes: { key: string; value: NamedRecord };
}

export type Handle = IDBPDatabase<Stored>;
export type Upgrade = IDBPTransaction<Stored, StoreName[], 'versionchange'>;

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

/** One function a version, in order; their number is the database's version. */
export const migrations: readonly Migration[] = [toVersion1];

/** Brings a database that stands at version `from` to the newest, in the upgrade's transaction. */
export async function migrate(
	database: Handle,
	upgrade: Upgrade,
	from: number,
	all: readonly Migration[] = migrations
): Promise<void> {
	for (const migration of all.slice(from)) await migration(database, upgrade);
}

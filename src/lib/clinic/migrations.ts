import type { DBSchema } from 'idb';
import type { Migration as MigrationOf } from '#lib/storage/migrate.ts';
import type { Deletion, Handback, Person } from './schema.ts';

/** A setting of the clinic: its profile, its keys, its last backup, plans that are being written. */
export interface ClinicSetting {
	readonly name: 'profile' | 'keys' | 'backup' | 'drafts' | 'sorting' | 'sets';
	readonly value: unknown;
}

/** The clinic's database as the newest version has it. */
export interface ClinicSchema extends DBSchema {
	settings: { key: string; value: ClinicSetting };
	people: { key: string; value: Person };
	handbacks: { key: string; value: Handback };
	deleted: { key: string; value: Deletion };
}

export type Migration = MigrationOf<ClinicSchema>;

const toVersion1: Migration = (database) => {
	database.createObjectStore('settings', { keyPath: 'name' });
	database.createObjectStore('people', { keyPath: 'id' });
	database.createObjectStore('handbacks', { keyPath: 'jti' });
};

const toVersion2: Migration = (database) => {
	database.createObjectStore('deleted', { keyPath: 'id' });
};

/** Sessions and aims came in: a tab of an older version, which does not know them, must close first. */
const toVersion3: Migration = () => {};

/** One function a version, in order; their number is the database's version. */
export const migrations: readonly Migration[] = [toVersion1, toVersion2, toVersion3];

import type { DBSchema } from 'idb';
import type { Migration as MigrationOf } from '#lib/storage/migrate.ts';
import type { DayCounts } from './schema.ts';

/** The tablet's database as the newest version has it. */
export interface WaitingRoomSchema extends DBSchema {
	kept: { key: string; value: unknown };
	days: { key: string; value: DayCounts };
}

export type Migration = MigrationOf<WaitingRoomSchema>;

const toVersion1: Migration = (database) => {
	database.createObjectStore('kept');
	database.createObjectStore('days', { keyPath: 'day' });
};

/** One function a version, in order; their number is the database's version. */
export const migrations: readonly Migration[] = [toVersion1];

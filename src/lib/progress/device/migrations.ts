import { RUNS_OF_MONTH, sessionsOfRuns } from '#lib/learner/runs-of-month.ts';
import type { Migration as MigrationOf } from '#lib/storage/migrate.ts';
import { fillNewest } from './newest-attempts.ts';
import type { ProgressSchema } from './database-schema.ts';

export type Migration = MigrationOf<ProgressSchema>;

const toVersion1: Migration = (database) => {
	database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('question', 'question');
	database.createObjectStore('lessons', { keyPath: 'lesson' });
	database.createObjectStore('settings', { keyPath: 'name' });
	database.createObjectStore('notes', { keyPath: 'name' });
};

// A change of what `newest` holds needs a version that fills it again; until then this may change with it.
const toVersion2: Migration = async (database, upgrade) => {
	database.createObjectStore('newest', { keyPath: ['lesson', 'question', 'key', 'outcome'] });
	await fillNewest(upgrade);
};

const toVersion3: Migration = (database) => {
	database.createObjectStore('sessions', { keyPath: 'id' });
};

/**
 * Sessions by their days. Runs of the month were a fact of their own; now they are sessions as all
 * others. The fact stays.
 */
const toVersion4: Migration = async (_, upgrade) => {
	const sessions = upgrade.objectStore('sessions');
	sessions.createIndex('day', 'notes.day.value');
	const fact = await upgrade.objectStore('notes').get(RUNS_OF_MONTH);
	const there = new Set(await sessions.getAllKeys());
	const fresh = sessionsOfRuns(fact?.value).filter(({ id }) => !there.has(id));
	await Promise.all(fresh.map((session) => sessions.put(session)));
};

/** One function a version, in order; their number is the database's version. */
export const migrations: readonly Migration[] = [toVersion1, toVersion2, toVersion3, toVersion4];

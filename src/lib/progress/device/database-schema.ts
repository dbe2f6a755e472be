import type { DBSchema } from 'idb';
import type { Attempt, LessonRecord } from '#lib/learner/record.ts';
import type { SessionRecord } from '#lib/learner/session.ts';
import type { AttemptKind } from './newest.ts';
import { storeNames, type NamedRecord } from '../records.ts';

/** The name of the database of the course served under `scope`. */
export const databaseName = (scope: string): string => `back-to-running:${scope}`;

/** The stores of the database: one for each kind of record, and the newest attempts beside them. */
export const storesInDatabase = [...storeNames, 'newest'] as const;
export type StoreInDatabase = (typeof storesInDatabase)[number];

/** The database as the newest version has it. */
export interface ProgressSchema extends DBSchema {
	attempts: { key: string; value: Attempt; indexes: { question: string } };
	/** The newest attempt of each kind: it follows from the attempts, and is read in their place. */
	newest: { key: AttemptKind; value: Attempt };
	lessons: { key: string; value: LessonRecord };
	settings: { key: string; value: NamedRecord };
	notes: { key: string; value: NamedRecord };
	/** By their local day, so that the latest can be read first. */
	sessions: { key: string; value: SessionRecord; indexes: { day: string } };
}

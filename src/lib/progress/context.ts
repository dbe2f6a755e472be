import { createContext } from 'svelte';
import type { Change } from './change.ts';
import type { Records } from './records.ts';

/** All that this device holds of someone's progress: for pages that show, carry or erase it whole. */
export interface ProgressRecords {
	/** Old ids of the course, and where they went. */
	readonly movedIds: Readonly<Record<string, string | null>>;
	/** What shows now: of attempts the newest of each kind. */
	readonly records: Records;
	/** Whether the browser has promised to keep our data; null where it promises nothing. */
	readonly persisted: boolean | null;
	/** Reads what is stored. Resolves when it is read, or when it is clear that it can't be. */
	open(): Promise<void>;
	/**
	 * Everything that is kept, with every attempt; null where the means to read it are out of reach.
	 * Reads all of it, so only where that is needed.
	 */
	all(): Promise<Records | null>;
	/** Keeps a change. True once it is durable; false once it is in memory alone. */
	keep(change: Change): Promise<boolean>;
	/** Erases everything of this course. False if the device's storage could not be reached. */
	erase(): Promise<boolean>;
	/** Milliseconds since 1970. */
	now(): number;
	/** A moment after every lesson was last kept. */
	afterAll(): number;
}

/** The root layout sets it. Where the learner's record is enough, that is asked for instead. */
export const [getProgress, setProgress] = createContext<ProgressRecords>();

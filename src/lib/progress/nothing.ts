import type { Records } from './records.ts';

/** A device on which nothing has been kept yet. */
export const nothing: Records = {
	attempts: new Map(),
	lessons: new Map(),
	settings: new Map(),
	notes: new Map()
};

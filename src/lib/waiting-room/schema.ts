import * as v from 'valibot';
import { CourseId, Day } from '#lib/fields/transferred.ts';

/**
 * What a waiting room's tablet keeps: what staff set, and counts. Nothing of any visitor, so there is
 * no field that could hold it.
 */

const Time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Base64url = v.pipe(v.string(), v.regex(/^[\w-]{8,100}$/));

/** Salt and hash of something that is kept nowhere itself. */
export const Secret = v.object({ salt: Base64url, hash: Base64url });
export type Secret = Readonly<v.InferOutput<typeof Secret>>;

/** In place of a lesson's id: the short way through several. */
export const TASTER = 'taster';

/** What staff set. */
export const Settings = v.object({
	clinic: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
	/** The course's public address, with its last slash: what a visitor's phone opens. */
	site: v.pipe(v.string(), v.url(), v.startsWith('https://'), v.endsWith('/'), v.maxLength(200)),
	/** What visitors may choose, in order: `taster` or lessons' ids. */
	offers: v.pipe(v.array(CourseId), v.minLength(1), v.maxLength(64)),
	/** Language of the voice that reads aloud, such as `en-AU`; empty for the device's own. */
	voice: v.pipe(v.string(), v.maxLength(35)),
	theme: v.picklist(['light', 'dark']),
	/** When the screen rests, by the clock on the wall; null for never. May pass midnight. */
	quiet: v.nullable(v.object({ from: Time, to: Time })),
	pin: Secret,
	/** The code that staff wrote down; none on a tablet that an earlier version set up. */
	recovery: v.optional(Secret)
});
export type Settings = Readonly<v.InferOutput<typeof Settings>>;

/** How often something was done on one day. Who did it is nowhere. */
export const DayCounts = v.object({
	day: Day,
	started: Count,
	finished: Count,
	/** By what was chosen: `taster` or a lesson's id. */
	chosen: v.record(CourseId, Count)
});
export type DayCounts = Readonly<v.InferOutput<typeof DayCounts>>;

/** Wrong ones in a row, and until when no more are taken, in milliseconds since 1970. */
export const Tries = v.object({ wrong: Count, until: Count });
export type Tries = Readonly<v.InferOutput<typeof Tries>>;

import * as v from 'valibot';
import { Slug } from '#lib/fields/authored.ts';

/** Ids that patients' saved progress may hold, by kind. */
export const ReleasedIds = v.strictObject({
	lessons: v.array(Slug),
	steps: v.array(v.string()),
	questions: v.array(Slug),
	options: v.array(v.string()),
	myths: v.array(Slug)
});
export type ReleasedIds = v.InferOutput<typeof ReleasedIds>;

/** Old id to new id, or to null where it was retired. */
export const MovedIds = v.record(v.string(), v.nullable(v.string()));
export type MovedIds = v.InferOutput<typeof MovedIds>;

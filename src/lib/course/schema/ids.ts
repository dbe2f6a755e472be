import * as v from 'valibot';
import { Slug } from '#lib/fields/authored.ts';

/** The kinds of ids that patients' saved progress and diaries may hold. */
export const ID_KINDS = [
	'lessons',
	'steps',
	'questions',
	'options',
	'myths',
	'programmes',
	'stages'
] as const;

/** Ids that patients' saved progress may hold, by kind. */
export const ReleasedIds = v.strictObject({
	lessons: v.array(Slug),
	steps: v.array(v.string()),
	questions: v.array(Slug),
	options: v.array(v.string()),
	myths: v.array(Slug),
	programmes: v.optional(v.array(Slug), []),
	stages: v.optional(v.array(v.string()), [])
});
export type ReleasedIds = v.InferOutput<typeof ReleasedIds>;

/** Old id to new id, or to null where it was retired. */
export const MovedIds = v.record(v.string(), v.nullable(v.string()));
export type MovedIds = v.InferOutput<typeof MovedIds>;

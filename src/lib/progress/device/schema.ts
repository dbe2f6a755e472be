import * as v from 'valibot';
import type { Json } from '#lib/learner/record.ts';
import { LAST_MOMENT } from '#lib/fields/local-date.ts';
import { Day } from '#lib/fields/transferred.ts';

/**
 * What this device keeps, version 1. The same schemas check what comes out of the database and what
 * comes out of a backup file, so that neither an odd record nor an odd file can stop the course.
 */

/** Deep enough for any answer, and shallow enough for any call stack. */
const MAX_DEPTH = 32;

/** Whether a value is plain JSON, nested at most `depth` deep. */
export function isJson(value: unknown, depth = MAX_DEPTH): value is Json {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
	if (typeof value === 'number') return Number.isFinite(value);
	if (typeof value !== 'object' || depth === 0) return false;
	if (Array.isArray(value)) return value.every((one) => isJson(one, depth - 1));
	const plain = Object.prototype.toString.call(value) === '[object Object]';
	return plain && Object.values(value).every((one) => isJson(one, depth - 1));
}

const Id = v.pipe(v.string(), v.maxLength(1000));
const Moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MOMENT));
const Value = v.custom<Json>((value) => isJson(value), 'not plain JSON');

/** One try at one question: the record's Attempt, checked. */
export const AttemptRecord = v.object({
	id: Id,
	lesson: Id,
	question: Id,
	at: Moment,
	response: Value,
	outcome: v.picklist(['best', 'partly', 'other', 'shown', 'guess']),
	key: v.pipe(v.string(), v.maxLength(200))
});

/** A lesson's record; see `LessonRecord` in `records.ts`. */
export const LessonRecord = v.object({
	lesson: Id,
	step: v.nullable(Id),
	at: Moment,
	doneOn: v.nullable(Day),
	since: Moment
});

/** A setting or a note: a value under a name, and when it was last written. */
export const NamedRecord = v.object({ name: Id, value: Value, at: Moment });

const outOfTen = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const swelling = v.picklist(['none', 'same', 'more']);
const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000));

/** A note of a session and its moment; null is a note that was taken back. */
const note = <T extends v.GenericSchema>(value: T) =>
	v.optional(v.object({ value: v.nullable(value), at: Moment }));

/** A session's record; see `SessionRecord` in `learner/session.ts`. */
export const SessionRecord = v.object({
	id: v.pipe(v.string(), v.regex(/^[\w-]{8,32}$/)),
	planned: v.nullable(
		v.object({
			plan: v.nullable(v.pipe(v.string(), v.maxLength(64))),
			programme: v.pipe(v.string(), v.maxLength(64)),
			stage: v.pipe(v.string(), v.maxLength(64)),
			title: v.pipe(v.string(), v.maxLength(200)),
			measure: v.picklist(['minutes', 'metres']),
			walk: amount,
			run: amount,
			pain: v.object({
				during: v.optional(outOfTen),
				evening: v.optional(outOfTen),
				morning: v.optional(outOfTen),
				week_to_week: v.optional(outOfTen)
			})
		})
	),
	notes: v.object({
		day: v.object({ value: Day, at: Moment }),
		began: note(Moment),
		painBefore: note(outOfTen),
		swellingBefore: note(swelling),
		slept: note(v.picklist(['well', 'so-so', 'badly'])),
		ended: note(v.picklist(['done', 'stopped'])),
		seconds: note(amount),
		runSeconds: note(amount),
		runMetres: note(amount),
		pain: note(outOfTen),
		evening: note(outOfTen),
		morning: note(outOfTen),
		moved: note(v.picklist(['as-usual', 'differently'])),
		effort: note(outOfTen),
		swelling: note(swelling),
		swellingNextMorning: note(swelling),
		warning: note(v.boolean()),
		choice: note(v.picklist(['repeat', 'next', 'back', 'rest'])),
		words: note(v.pipe(v.string(), v.maxLength(2000))),
		byHand: note(v.boolean()),
		removed: note(v.boolean())
	})
});

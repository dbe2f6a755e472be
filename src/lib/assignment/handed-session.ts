import * as v from 'valibot';
import { CourseId, PlausibleDay } from '#lib/fields/transferred.ts';
import { line, lines } from '#lib/fields/line.ts';

/**
 * A session as a patient hands it back: what was planned, how it went, what they chose. It is about their
 * health, so it travels encrypted and is listed for them in words first.
 */

export const SessionId = v.pipe(v.string(), v.regex(/^[\w-]{8,32}$/));
/** Seconds or metres of one session. */
export const SessionAmount = v.pipe(
	v.number(),
	v.safeInteger(),
	v.minValue(0),
	v.maxValue(1_000_000)
);
/** In characters. */
export const LONGEST_WORDS = 2000;

const outOfTen = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)));
const painNumber = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)));
const planAmount = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000));
const swelling = v.nullable(v.picklist(['none', 'same', 'more']));

/** The stage as it was shown when the session was run. */
export const HandedStage = v.object({
	/** The plan's id; null for the course's example. */
	plan: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))),
	programme: CourseId,
	stage: CourseId,
	title: line(200),
	measure: v.picklist(['minutes', 'metres']),
	walk: planAmount,
	run: planAmount,
	pain: v.object({
		during: painNumber,
		evening: painNumber,
		morning: painNumber,
		week_to_week: painNumber
	})
});

export const HandedSession = v.object({
	id: SessionId,
	day: PlausibleDay,
	planned: v.nullable(HandedStage),
	ended: v.nullable(v.picklist(['done', 'stopped'])),
	seconds: v.nullable(SessionAmount),
	runSeconds: v.nullable(SessionAmount),
	runMetres: v.nullable(SessionAmount),
	/** During it, that evening, the next morning, and before it. */
	pain: outOfTen,
	evening: outOfTen,
	morning: outOfTen,
	painBefore: outOfTen,
	effort: outOfTen,
	swelling,
	swellingNextMorning: swelling,
	swellingBefore: swelling,
	moved: v.nullable(v.picklist(['as-usual', 'differently'])),
	warning: v.nullable(v.boolean()),
	choice: v.nullable(v.picklist(['repeat', 'next', 'back', 'rest'])),
	byHand: v.nullable(v.boolean()),
	/** In their own words, only if they ticked it. */
	words: v.nullable(lines(LONGEST_WORDS, 1))
});

export type HandedStage = Readonly<v.InferOutput<typeof HandedStage>>;
export type HandedSession = Readonly<v.InferOutput<typeof HandedSession>>;

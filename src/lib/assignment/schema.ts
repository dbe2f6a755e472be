import * as v from 'valibot';
import { lines, name } from '#lib/fields/line.ts';
import { CourseId, Day as RealDay, PlausibleDay as Day } from '#lib/fields/transferred.ts';
import { ProgrammeInPlan } from '#lib/programme/planned.ts';
import { PublicKey } from './key.ts';

/**
 * What travels between a physio and a patient. Both sides read it with these schemas alone, so nothing
 * that is not described here reaches a page or a database.
 *
 * Version 2 adds programmes and sessions. Without them both forms stay version 1, which a course from
 * before reads too.
 */
export const VERSION = 2;

/** Longest token of a link or a code that is looked at, in characters. */
export const MAX_TOKEN = 4096;
/** Most that such a token may hold once it is inflated, in bytes. */
export const MAX_INFLATED = 16 * 1024;

export const MOST_LESSONS = 64;
export const LONGEST_NOTE = 240;
export const MOST_QUESTIONS = 10;
export const LONGEST_QUESTION = 200;
/** Steps a minute that a physio can set. */
export const CADENCE = { min: 100, max: 240 };

export const AssignmentId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,32}$/));
/** Seconds since 1970, up to the last that a date can name. */
export const Seconds = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e12));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1000));

const unique = (list: string[]) => new Set(list).size === list.length;

/** What a physio asks of a patient. Nothing about health, and no name of the patient. */
const Claims = v.object({
	/** 2 where there is a programme, otherwise 1. */
	v: v.picklist([1, 2]),
	/** This assignment, under its key. */
	jti: AssignmentId,
	/** When it was made, in seconds since 1970. */
	iat: Seconds,
	clinic: name(80),
	by: name(60),
	/** In the order to be done. */
	lessons: v.pipe(
		v.array(CourseId),
		v.minLength(1),
		v.maxLength(MOST_LESSONS),
		v.check(unique, 'a lesson stands there twice')
	),
	/** A local day, not an instant: `YYYY-MM-DD`. */
	due: v.optional(Day),
	note: v.optional(lines(LONGEST_NOTE)),
	/** A target in steps a minute. */
	cadence: v.optional(
		v.pipe(v.number(), v.integer(), v.minValue(CADENCE.min), v.maxValue(CADENCE.max))
	),
	/** The sessions to walk and run. */
	programme: v.optional(ProgrammeInPlan),
	/** Receipts are encrypted to this key. */
	enc: PublicKey
});

export const Assignment = v.pipe(
	Claims,
	v.check(
		({ v: version, programme }) => (version === 2) === (programme !== undefined),
		'version 2 is for plans with a programme'
	)
);

const lessonReceipt = <D extends v.GenericSchema<string>>(day: D) =>
	v.pipe(
		v.object({
			/** The day it was done, `YYYY-MM-DD`; null while it is not. */
			done: v.nullable(day),
			/** Questions right at the first check. */
			right: Count,
			/** Questions tried, each once. */
			asked: Count
		}),
		v.check(({ right, asked }) => right <= asked, 'more right than asked')
	);

/** A patient's progress in one lesson. */
export const LessonReceipt = lessonReceipt(Day);

/**
 * The same as a phone hands it back, whose clock may have been wrong: the day alone is left out by whoever
 * takes it, and all the rest is not lost.
 */
export const HandedLesson = lessonReceipt(RealDay);

export type Assignment = Readonly<v.InferOutput<typeof Assignment>>;
export type LessonReceipt = Readonly<v.InferOutput<typeof LessonReceipt>>;

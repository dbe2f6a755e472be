import * as v from 'valibot';
import { LAST_MOMENT } from '#lib/fields/local-date.ts';
import { line, lines } from '#lib/fields/line.ts';
import { CourseId, PlausibleDay } from '#lib/fields/transferred.ts';
import { fact } from '#lib/learner/fact.ts';

/** Facts about a person's weeks of running, and the names under which the record keeps them. */

/** The most characters of what people write. */
export const LONGEST_GOAL = 200;
export const LONGEST_OWN_WORDS = 300;
export const LONGEST_CUE = 80;

const Moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MOMENT));
const ownWords = lines(LONGEST_OWN_WORDS, 1);

/** "Begin elsewhere": the stage that the person set as the next one of a programme. */
export const BEGIN = fact(
	'programme-begin',
	v.object({ programme: CourseId, stage: CourseId, at: Moment })
);

/** What the person wants to do again. */
export const GOAL = fact(
	'my-goal',
	v.object({
		what: line(LONGEST_GOAL, 1),
		by: v.optional(PlausibleDay),
		why: v.optional(ownWords)
	})
);

/** The days of a week from 1 (Monday) to 7. */
const Weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));

/** When and after what the person does a session: "Tue, Thu, Sat at 7, after coffee". */
export const IF_THEN = fact(
	'if-then',
	v.object({
		/** In the order of the week, each once. */
		days: v.pipe(
			v.array(Weekday),
			v.minLength(1),
			v.maxLength(7),
			v.transform((days) => [...new Set(days)].sort((a, b) => a - b))
		),
		/** By the clock on the wall, `HH:MM`. */
		time: v.optional(v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))),
		/** What it follows in the person's day. */
		after: v.optional(line(LONGEST_CUE, 1)),
		/** What names its entries in calendars, so that a later file takes the place of an earlier one. */
		calendar: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{11}$/))
	})
);

/** How sure the person is that they will do the sessions, 0 to 10, and what would make it one higher. */
export const CONFIDENCE = fact(
	'confidence',
	v.object({
		number: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
		higher: v.optional(ownWords)
	})
);

/** The person's own plan for a flare-up, in their words. */
export const FLARE_UP = fact(
	'flare-up',
	v.object({
		/** "What I notice." */
		notice: v.optional(ownWords),
		/** "What I do." */
		act: v.optional(ownWords),
		/** "Whom I ring." */
		ring: v.optional(ownWords)
	})
);

export const OBSTACLES = ['time', 'pain', 'weather', 'forgot', 'worried'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** Two years of weeks. */
const MOST_WEEKS = 104;

/** What got in the way, week by week. */
export const GOT_IN_THE_WAY = fact(
	'got-in-the-way',
	v.pipe(
		v.array(
			v.object({
				/** The week's Monday. */
				week: PlausibleDay,
				/** Null where the person did not want to say. */
				what: v.nullable(v.picklist(OBSTACLES))
			})
		),
		v.maxLength(MOST_WEEKS)
	)
);

type WeeksOfObstacles = NonNullable<ReturnType<(typeof GOT_IN_THE_WAY)['read']>>;

/** The weeks once one more is answered, or answered anew; the oldest go first. */
export const withObstacle = (
	weeks: WeeksOfObstacles | null,
	week: string,
	what: Obstacle | null
): WeeksOfObstacles =>
	[...(weeks ?? []).filter((one) => one.week !== week), { week, what }]
		.sort((a, b) => (a.week < b.week ? -1 : 1))
		.slice(-MOST_WEEKS);

/** Sessions of which no evening or morning is asked again. */
const MOST_SKIPPED = 50;
const SkippedNote = v.object({
	session: v.pipe(v.string(), v.maxLength(64)),
	part: v.picklist(['evening', 'morning'])
});
export type SkippedNote = v.InferOutput<typeof SkippedNote>;

export const SKIPPED_NOTES = fact(
	'skipped-notes',
	v.pipe(v.array(SkippedNote), v.maxLength(MOST_SKIPPED))
);

/** The list once one more is skipped; the oldest go first. */
export const withSkipped = (
	list: readonly SkippedNote[] | null,
	{ session, part }: SkippedNote
): SkippedNote[] =>
	[
		...(list ?? []).filter((one) => one.session !== session || one.part !== part),
		{ session, part }
	].slice(-MOST_SKIPPED);

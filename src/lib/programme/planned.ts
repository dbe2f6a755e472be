import * as v from 'valibot';
import { CourseId } from '#lib/fields/transferred.ts';
import { line, lines } from '#lib/fields/line.ts';
import { hasLength, metres, minutes, outOfTen, roundEntries, whole } from './amounts.ts';
import { LONGEST_SESSION, METRES, MOST_ROUNDS, MOST_STAGES, TIMES } from './bounds.ts';
import { sessionTotals } from './session.ts';

/**
 * A programme as a physio sets it for one person, and as that person sees it: a ready-made one or their
 * own, with their numbers. Nothing in it says what is wrong with the person.
 */

/** In characters. */
export const LONGEST = { title: 60, sentence: 240, how: 120 } as const;
export const MOST_STOPS = 6;
export const MOST_EXERCISES = 8;

const title = line(LONGEST.title, 1);
const sentence = lines(LONGEST.sentence, 1);
const Pause = v.object({ minutes, how: line(LONGEST.how, 1) });

const everySession = {
	warm_up: v.optional(Pause),
	cool_down: v.optional(Pause),
	ground: v.optional(sentence)
};

const stageBy = <A extends typeof minutes | typeof metres>(amount: A) =>
	v.object({
		id: CourseId,
		title,
		rounds: v.pipe(
			v.array(v.pipe(v.object(roundEntries(amount)), hasLength())),
			v.minLength(1),
			v.maxLength(MOST_ROUNDS)
		),
		/** How hard it should feel, of 10. */
		effort: v.optional(whole(1, 10)),
		/** Metres at which the session ends, even if minutes are left. */
		no_further_than: v.optional(whole(METRES.from, 50_000)),
		least_sessions: v.optional(whole(1, 20)),
		note: v.optional(sentence),
		...everySession
	});

/** One exercise of the strength list. */
export const Exercise = v.object({
	name: title,
	sets: whole(1, 10),
	/** Repetitions in a set; left out where it is held for a time. */
	times: v.optional(whole(1, 50)),
	/** Seconds that it is held; left out where it is repeated. */
	seconds: v.optional(whole(1, 300)),
	days_a_week: whole(1, 7),
	note: v.optional(sentence),
	/** Where the counts come from: a source of the course, or the physio's words. */
	source: v.optional(line(LONGEST.how, 1))
});

/** The days of a week from 1 (Monday) to 7, in order, none twice. */
const Weekdays = v.pipe(
	v.array(whole(1, 7)),
	v.minLength(1),
	v.check(
		(days) => days.every((day, at) => at === 0 || day > (days[at - 1] ?? 7)),
		'the days of a week are in order, each once'
	)
);

/** All but the stages. */
const rules = {
	/** A ready-made programme's id, or the physio's own. A diary names it, so editing leaves it as it is. */
	id: CourseId,
	title,
	/** What every round begins with. */
	first: v.picklist(['walk', 'run']),
	...everySession,
	/** The stage to begin with; left out where the person carries on where they are. */
	start: v.optional(CourseId),
	/** The days that suit; left out where any day does. */
	days: v.optional(Weekdays),
	/** The most sessions in a week. */
	sessions_a_week: whole(1, 7),
	/** The fewest days without a run between two sessions. */
	rest_days: whole(0, 6),
	/** The fewest sessions at a stage, where the stage has no number of its own. */
	least_sessions: whole(1, 20),
	/** The most pain that the physio accepts, 0 to 10: lights come from these numbers alone. */
	pain: v.object({
		during: outOfTen,
		evening: outOfTen,
		morning: outOfTen,
		/** Points that pain may rise from one week to the next. */
		week_to_week: outOfTen,
		text: v.optional(sentence)
	}),
	stops: v.object({
		swelling: v.optional(sentence),
		others: v.pipe(v.array(sentence), v.maxLength(MOST_STOPS))
	}),
	/** In the physio's words, for people to read: nothing computes with them. */
	rules: v.object({
		go_on: v.optional(sentence),
		stay: v.optional(sentence),
		go_back: v.optional(sentence)
	}),
	strength: v.optional(v.pipe(v.array(Exercise), v.minLength(1), v.maxLength(MOST_EXERCISES)))
};

const stagesOf = <S extends v.GenericSchema>(stage: S) =>
	v.pipe(v.array(stage), v.minLength(1), v.maxLength(MOST_STAGES));

const MinuteStage = stageBy(minutes);
const MetreStage = stageBy(metres);

const ByMeasure = v.variant('measure', [
	v.object({ measure: v.literal('minutes'), stages: stagesOf(MinuteStage), ...rules }),
	v.object({ measure: v.literal('metres'), stages: stagesOf(MetreStage), ...rules })
]);

/** A check runs on numbers that are out of their bounds too: a round of 1e300 times would never end. */
const canBeCounted = ({ rounds }: { rounds: readonly { times: number }[] }): boolean =>
	rounds.length <= MOST_ROUNDS && rounds.every(({ times }) => times <= TIMES.to);

/** A whole programme. */
export const PlannedProgramme = v.pipe(
	ByMeasure,
	v.check(
		({ stages }) => new Set(stages.map(({ id }) => id)).size === stages.length,
		'two stages have one id'
	),
	v.check(
		({ start, stages }) => start === undefined || stages.some(({ id }) => id === start),
		'it begins with a stage that it does not have'
	),
	v.check(
		({ stages, first, measure }) =>
			stages.every(
				(stage) =>
					canBeCounted(stage) && sessionTotals({ first }, stage).all <= LONGEST_SESSION[measure]
			),
		'a session is too long'
	)
);

export type PlannedProgramme = Readonly<v.InferOutput<typeof PlannedProgramme>>;
export type PlannedStage = Readonly<PlannedProgramme['stages'][number]>;
export type Exercise = Readonly<v.InferOutput<typeof Exercise>>;

/**
 * A programme as a plan carries it: whole, or as the id of a ready-made one and what differs. In the
 * second form a stage that is as it was is its id alone.
 */
export const ProgrammeInPlan = v.union([
	v.object({ whole: PlannedProgramme }),
	v.object({
		ready: CourseId,
		/** Fingerprint of the ready-made one that the physio saw: another course's may have other numbers. */
		print: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8}$/)),
		differs: v.object({
			...v.partial(v.object(rules)).entries,
			stages: v.optional(stagesOf(v.union([CourseId, MinuteStage, MetreStage])))
		})
	})
]);
export type ProgrammeInPlan = Readonly<v.InferOutput<typeof ProgrammeInPlan>>;

import * as v from 'valibot';
import { line, lines } from '#lib/fields/line.ts';
import { CourseId } from '#lib/fields/transferred.ts';
import { HandedAims } from './handed-aims.ts';
import { HandedSession } from './handed-session.ts';
import { MOST_SESSIONS, PackedSessions, packSessions, unpackSessions } from './pack-sessions.ts';
import {
	AssignmentId,
	HandedLesson,
	LONGEST_QUESTION,
	MOST_LESSONS,
	MOST_QUESTIONS,
	Seconds
} from './schema.ts';

/** A lesson's id, or a lesson's and a question's. */
const QuestionId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}(?:\/[a-z0-9-]{1,64})?$/));

/** What both versions hold. */
const entries = {
	/** 2 where there are sessions or what they wrote of their weeks, otherwise 1. */
	v: v.picklist([1, 2]),
	jti: AssignmentId,
	iat: Seconds,
	lessons: v.pipe(
		v.record(CourseId, HandedLesson),
		v.check((all) => Object.keys(all).length <= MOST_LESSONS, 'too many lessons')
	),
	/** Ids of questions answered otherwise at the first check, if the patient wants them known. */
	missed: v.optional(v.pipe(v.array(QuestionId), v.maxLength(64))),
	/** Their own, measured, in steps a minute. */
	cadence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(300))),
	questions: v.pipe(v.array(lines(LONGEST_QUESTION, 1)), v.maxLength(MOST_QUESTIONS)),
	/** What they wrote of their weeks, if they ticked it. */
	aims: v.optional(HandedAims),
	/** The course's version. */
	course: line(100)
};

/** What a patient hands back to the physio who made the plan. */
export const Receipt = v.object({
	...entries,
	/** Each once. */
	sessions: v.optional(v.pipe(v.array(HandedSession), v.minLength(1), v.maxLength(MOST_SESSIONS)))
});

/** The same as it travels. */
const PackedReceipt = v.pipe(
	v.object({ ...entries, sessions: v.optional(PackedSessions) }),
	v.check(
		({ v: version, sessions, aims }) => (version === 2) === ((sessions ?? aims) !== undefined),
		'version 2 is for receipts with sessions, a goal, confidence or a plan for a flare-up'
	)
);

export type Receipt = Readonly<v.InferOutput<typeof Receipt>>;

/** What is written into a token. */
export const packReceipt = ({ sessions, ...rest }: Receipt): v.InferInput<typeof PackedReceipt> =>
	sessions ? { ...rest, sessions: packSessions(sessions) } : rest;

/** Reads what a token held; null where it is no receipt. */
export function unpackReceipt(claims: unknown): Receipt | null {
	const read = v.safeParse(PackedReceipt, claims);
	if (!read.success) return null;
	const { sessions, ...rest } = read.output;
	return sessions ? { ...rest, sessions: unpackSessions(sessions) } : rest;
}

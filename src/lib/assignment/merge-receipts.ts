import * as v from 'valibot';
import { localDate, plausibleDay, tomorrow } from '#lib/fields/local-date.ts';
import { AimsInRecord, aimsRecord, soundAims, uniteAims } from './handed-aims.ts';
import { Receipt } from './receipt-schema.ts';
import { HandedLesson } from './schema.ts';
import {
	SessionInRecord,
	sessionChanges,
	sessionRecords,
	soundSession,
	uniteSessions
} from './session-records.ts';
import { lines } from '#lib/fields/line.ts';

/** A lesson as it was handed back, and in which receipt: seconds since 1970. */
const ReceiptLesson = v.intersect([HandedLesson, v.object({ iat: v.number() })]);

/** What a physio keeps of an assignment's receipts: one record, whatever came and in which order. */
export const ReceiptRecord = v.object({
	...Receipt.entries,
	lessons: v.record(v.string(), ReceiptLesson),
	/** Each receipt holds ten at most; what was asked before is not lost. */
	questions: v.array(lines(200, 1)),
	/** Those of all receipts, also where the newest had room for fewer. */
	sessions: v.optional(v.array(SessionInRecord)),
	/** As the newest receipt with each of them says it. */
	aims: v.optional(AimsInRecord)
});

type ReceiptLesson = Readonly<v.InferOutput<typeof ReceiptLesson>>;
export type ReceiptRecord = Readonly<v.InferOutput<typeof ReceiptRecord>>;

/** What a receipt changes in what was handed back before, in the terms that a person is asked in. */
export interface MergeResult {
	readonly receipt: ReceiptRecord;
	/** Lessons that newly count as done, or were done earlier than was known. */
	readonly done: readonly string[];
	/** Questions that were not known before. */
	readonly questions: readonly string[];
	/** Sessions that were not known before, and those that say something else, by id. */
	readonly sessions: { readonly added: readonly string[]; readonly changed: readonly string[] };
	/** Nothing is different: it was handed in before. */
	readonly same: boolean;
}

/**
 * Unites a receipt with what is kept of its assignment. Order does not matter, and twice is as once:
 * a lesson's day is the earliest, other values come from the newest, questions are united.
 */
export function mergeReceipts(stored: ReceiptRecord | null, incoming: Receipt): MergeResult {
	return mergeRecords(stored, recordOf(incoming));
}

/** As `mergeReceipts`, for a receipt that was made sound. */
export function mergeRecords(stored: ReceiptRecord | null, fresh: ReceiptRecord): MergeResult {
	const receipt = stored ? unite(stored, fresh) : fresh;
	return {
		receipt,
		done: Object.keys(receipt.lessons).filter(
			(id) => (stored?.lessons[id]?.done ?? null) !== (receipt.lessons[id]?.done ?? null)
		),
		questions: receipt.questions.filter((one) => !stored?.questions.includes(one)),
		sessions: sessionChanges(stored?.sessions ?? [], receipt.sessions ?? []),
		same: stored !== null && JSON.stringify(receipt) === JSON.stringify(unite(stored, stored))
	};
}

/**
 * What is kept of an assignment, with nothing dated after the moment at which it was taken: the newest
 * decides, so one from the future would shut out all that come later. A day that nobody can mean becomes
 * the day on which it was taken. Twice is as once.
 * @param taken in milliseconds since 1970
 */
export function soundAt(receipt: ReceiptRecord, taken: number): ReceiptRecord {
	const seconds = Math.floor(taken / 1000);
	const lessons = Object.entries(receipt.lessons).map(([id, one]) => [
		id,
		{ ...one, done: soundDay(one.done, taken), iat: Math.min(one.iat, seconds) }
	]);
	return {
		...receipt,
		iat: Math.min(receipt.iat, seconds),
		lessons: Object.fromEntries(lessons) as ReceiptRecord['lessons'],
		...(receipt.sessions && {
			sessions: receipt.sessions.map((one) => soundSession(one, taken))
		}),
		...(receipt.aims && { aims: soundAims(receipt.aims, seconds) })
	};
}

const soundDay = (day: string | null, taken: number): string | null =>
	day === null || plausibleDay(day, tomorrow(taken)) ? day : localDate(taken);

/** A receipt as it is kept, before it is united with what came before. */
export function recordOf(receipt: Receipt): ReceiptRecord {
	const lessons = Object.entries(receipt.lessons).map(([id, one]) => [
		id,
		{ ...one, iat: receipt.iat }
	]);
	const { sessions, aims, ...rest } = receipt;
	return {
		...rest,
		lessons: Object.fromEntries(lessons) as ReceiptRecord['lessons'],
		...(sessions && { sessions: sessionRecords(sessions, receipt.iat) }),
		...(aims && { aims: aimsRecord(aims, receipt.iat) })
	};
}

/** Unites what is kept of one assignment in two places; neither order nor repeating matters. */
export function unite(a: ReceiptRecord, b: ReceiptRecord): ReceiptRecord {
	const { v, jti, iat, missed, cadence, course } = newest(valuesOf(a), valuesOf(b));
	const ids = [...new Set([...Object.keys(a.lessons), ...Object.keys(b.lessons)])].sort();
	return {
		v,
		jti,
		iat,
		lessons: Object.fromEntries(ids.map((id) => [id, uniteLesson(a.lessons[id], b.lessons[id])])),
		...(missed !== undefined && { missed }),
		...(cadence !== undefined && { cadence }),
		questions: [...new Set([...a.questions, ...b.questions])].sort(),
		...((a.sessions ?? b.sessions) && {
			sessions: uniteSessions(a.sessions ?? [], b.sessions ?? [])
		}),
		...((a.aims ?? b.aims) && { aims: uniteAims(a.aims ?? {}, b.aims ?? {}) }),
		course
	};
}

/** The newer of two; of two from one moment the same one, whichever comes first. */
function newest<T extends { readonly iat: number }>(a: T, b: T): T {
	if (a.iat !== b.iat) return a.iat > b.iat ? a : b;
	return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

function uniteLesson(a: ReceiptLesson | undefined, b: ReceiptLesson | undefined): ReceiptLesson {
	const [first, second] = [a && marksOf(a), b && marksOf(b)];
	const values = first && second ? newest(first, second) : (first ?? second);
	if (!values) throw new TypeError('a lesson of neither');
	const days = [a?.done, b?.done].filter((day) => typeof day === 'string').sort();
	return { done: days[0] ?? null, ...values };
}

/**
 * What the newer one decides, in one order. Nothing that is united is in it: of two from one moment
 * otherwise the choice would depend on what was united before.
 */
const valuesOf = ({ v, jti, iat, missed, cadence, course }: ReceiptRecord) => ({
	v,
	jti,
	iat,
	missed,
	cadence,
	course
});
const marksOf = ({ right, asked, iat }: ReceiptLesson) => ({ right, asked, iat });

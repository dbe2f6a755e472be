import { codePoints } from '#lib/fields/line.ts';
import type { HandedAims } from './handed-aims.ts';
import type { HandedSession } from './handed-session.ts';
import { MOST_SESSIONS } from './pack-sessions.ts';
import type { Receipt } from './receipt-schema.ts';
import { LONGEST_QUESTION, MOST_QUESTIONS, type LessonReceipt } from './schema.ts';

/** A lesson of the plan, and the first check of each of its questions that was tried. */
export interface LessonResult {
	readonly lesson: string;
	/** The day it was done, `YYYY-MM-DD`; null while it is not. */
	readonly done: string | null;
	readonly tried: readonly { readonly question: string; readonly right: boolean }[];
}

/** What a patient chose to hand back. */
export interface HandBack {
	readonly jti: string;
	/** In milliseconds since 1970. */
	readonly now: number;
	readonly lessons: readonly LessonResult[];
	readonly withMissed: boolean;
	/** Measured, in steps a minute; null where it was not, or is kept back. */
	readonly cadence: number | null;
	readonly questions: readonly string[];
	/** Oldest first; those that they chose to hand back. */
	readonly sessions: readonly HandedSession[];
	/** What they ticked of what they wrote. */
	readonly aims: HandedAims;
	readonly course: string;
}

/** The receipt for it. Longer lists are cut to what a receipt can hold; nothing else is in it. */
export function receiptOf(given: HandBack): Receipt {
	const { jti, now, lessons, cadence, sessions, aims, course } = given;
	const hasAims = Object.keys(aims).length > 0;
	const missed = lessons.flatMap(({ tried }) =>
		tried.filter(({ right }) => !right).map(({ question }) => question)
	);
	return {
		v: sessions.length > 0 || hasAims ? 2 : 1,
		jti,
		iat: Math.floor(now / 1000),
		lessons: Object.fromEntries(lessons.map((one) => [one.lesson, counted(one)])),
		...(given.withMissed && missed.length > 0 && { missed: missed.slice(0, 64) }),
		...(cadence !== null && { cadence: Math.round(cadence) }),
		questions: given.questions.filter(fits).slice(0, MOST_QUESTIONS),
		...(sessions.length > 0 && { sessions: sessions.slice(-MOST_SESSIONS) }),
		...(hasAims && { aims }),
		course
	};
}

const fits = (question: string) => question !== '' && codePoints(question) <= LONGEST_QUESTION;

function counted({ done, tried }: LessonResult): LessonReceipt {
	return { done, right: tried.filter(({ right }) => right).length, asked: tried.length };
}

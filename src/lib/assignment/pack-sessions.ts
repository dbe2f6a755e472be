import * as v from 'valibot';
import {
	HandedSession,
	HandedStage,
	LONGEST_WORDS,
	SessionAmount,
	SessionId
} from './handed-session.ts';
import { lines } from '#lib/fields/line.ts';

/**
 * Sessions as they travel: each stage once, and a row for each session. A hundred of them are less than a
 * link can hold, and a dozen find room in a code for the camera.
 */

/** Most sessions that a receipt can name, and most stages that they were run at. */
export const MOST_SESSIONS = 10_000;
const MOST_STAGES = 1000;

const DAY = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(2020, 0, 1);
/** Up to the end of 2099. */
const LAST_DAY = (Date.UTC(2099, 11, 31) - FIRST_DAY) / DAY;

/** One letter for each value of a note, in the order of the row's notes; `-` for what was not noted. */
const LETTERS = {
	ended: { d: 'done', s: 'stopped' },
	pain: null,
	evening: null,
	morning: null,
	painBefore: null,
	effort: null,
	swelling: { n: 'none', s: 'same', m: 'more' },
	swellingNextMorning: { n: 'none', s: 'same', m: 'more' },
	swellingBefore: { n: 'none', s: 'same', m: 'more' },
	moved: { u: 'as-usual', d: 'differently' },
	warning: { y: true, n: false },
	choice: { r: 'repeat', n: 'next', b: 'back', t: 'rest' },
	byHand: { y: true, n: false }
} as const satisfies Partial<Record<keyof HandedSession, Readonly<Record<string, unknown>> | null>>;
/** 0 to 10: a digit, or `a`. */
const NUMBERS: Readonly<Record<string, unknown>> = Object.fromEntries(
	Array.from({ length: 11 }, (_, of) => [of.toString(11), of])
);

const NOTES = Object.entries(LETTERS).map(
	([name, letters]) => [name, (letters ?? NUMBERS) as Readonly<Record<string, unknown>>] as const
);
const isLetters = (text: string) =>
	NOTES.every(([, letters], at) => text[at] === '-' || Object.hasOwn(letters, text[at] ?? ''));

/** A session's id, and right behind it its notes. */
const IdAndNotes = v.pipe(
	v.string(),
	v.check((text) => v.is(SessionId, text.slice(0, -NOTES.length)), 'has an odd id'),
	v.check((text) => isLetters(text.slice(-NOTES.length)), 'has a letter that means nothing')
);

const whole = (least: number, most: number) =>
	v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));

const Row = v.tuple([
	IdAndNotes,
	/** Days since the session before it; the first one's, since 1 January 2020. */
	whole(-LAST_DAY, LAST_DAY),
	/** Which of the stages; -1 for a run outside any programme. */
	whole(-1, MOST_STAGES - 1),
	/** Seconds of the whole session and of running, and metres of running; null where it is not known. */
	v.nullable(SessionAmount),
	v.nullable(SessionAmount),
	v.optional(v.nullable(SessionAmount)),
	v.optional(lines(LONGEST_WORDS, 1))
]);

export const PackedSessions = v.pipe(
	v.object({
		stages: v.pipe(v.array(HandedStage), v.maxLength(MOST_STAGES)),
		rows: v.pipe(v.array(Row), v.minLength(1), v.maxLength(MOST_SESSIONS))
	}),
	v.check(
		({ stages, rows }) => rows.every(([, , stage]) => stage < stages.length),
		'a session names a stage that is not there'
	),
	v.check(
		({ rows }) => new Set(rows.map(([text]) => text.slice(0, -NOTES.length))).size === rows.length,
		'a session is there twice'
	),
	v.check(({ rows }) => {
		let day = 0;
		return rows.every(([, since]) => {
			day += since;
			return day >= 0 && day <= LAST_DAY;
		});
	}, 'a day that nobody can mean')
);

type PackedSessions = v.InferInput<typeof PackedSessions>;

export function packSessions(sessions: readonly HandedSession[]): PackedSessions {
	const stages = new Map<string, { readonly at: number; readonly stage: HandedStage }>();
	const atOf = (stage: HandedStage) => {
		const key = JSON.stringify(stage);
		const known = stages.get(key);
		if (known) return known.at;
		const at = stages.size;
		stages.set(key, { at, stage });
		return at;
	};
	let before = 0;
	const rows = sessions.map((one): PackedSessions['rows'][number] => {
		const { id, planned, seconds, runSeconds, runMetres, words } = one;
		const day = (Date.parse(`${one.day}T00:00:00Z`) - FIRST_DAY) / DAY;
		const since = day - before;
		before = day;
		const stage = planned ? atOf(planned) : -1;
		const row = [id + lettersOf(one), since, stage, seconds, runSeconds, runMetres, words];
		// What is not there at the end of a row is left out.
		const length = words !== null ? 7 : runMetres !== null ? 6 : 5;
		return row.slice(0, length) as PackedSessions['rows'][number];
	});
	return { stages: [...stages.values()].map(({ stage }) => stage), rows };
}

export function unpackSessions({ stages, rows }: PackedSessions): HandedSession[] {
	let day = 0;
	return rows.map(([text, since, at, seconds, runSeconds, runMetres, words]) => {
		day += since;
		return {
			id: text.slice(0, -NOTES.length),
			day: new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10),
			planned: stages[at] ?? null,
			...notesOf(text.slice(-NOTES.length)),
			seconds,
			runSeconds,
			runMetres: runMetres ?? null,
			words: words ?? null
		};
	});
}

type Notes = Pick<HandedSession, keyof typeof LETTERS>;

const lettersOf = (notes: Notes): string =>
	NOTES.map(([name, letters]) => {
		const value = notes[name as keyof Notes];
		return Object.keys(letters).find((letter) => letters[letter] === value) ?? '-';
	}).join('');

const notesOf = (text: string): Notes =>
	Object.fromEntries(
		NOTES.map(([name, letters], at) => [name, letters[text[at] ?? ''] ?? null])
	) as Notes;

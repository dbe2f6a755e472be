import * as v from 'valibot';
import { localDate, plausibleDay, tomorrow } from '#lib/fields/local-date.ts';
import { HandedSession } from './handed-session.ts';

/** A session as it was handed back, and in which receipts: seconds since 1970. */
export const SessionInRecord = v.object({
	...HandedSession.entries,
	iat: v.number(),
	/** The receipt with the words: a later one may leave them out. */
	said: v.optional(v.number())
});
export type SessionInRecord = Readonly<v.InferOutput<typeof SessionInRecord>>;

type Sessions = readonly SessionInRecord[];

/** Sessions of a receipt as they are kept. */
export const sessionRecords = (
	sessions: readonly HandedSession[],
	iat: number
): SessionInRecord[] =>
	sessions.map((one) => ({ ...one, iat, ...(one.words !== null && { said: iat }) }));

/**
 * All sessions of two lists, each once and as the newer receipt has it; words that only an older one had
 * are not lost. Neither order nor repeating matters.
 */
export function uniteSessions(a: Sessions, b: Sessions): SessionInRecord[] {
	const all = new Map<string, SessionInRecord>();
	for (const one of [...a, ...b]) {
		const before = all.get(one.id);
		all.set(one.id, before ? uniteTwo(before, one) : normal(one));
	}
	return [...all.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Which sessions are new, and which say something that they did not say before. */
export function sessionChanges(before: Sessions, after: Sessions) {
	const known = new Map(before.map((one) => [one.id, contentOf(one)]));
	return {
		added: after.filter(({ id }) => !known.has(id)).map(({ id }) => id),
		changed: after
			.filter((one) => known.has(one.id) && known.get(one.id) !== contentOf(one))
			.map(({ id }) => id)
	};
}

/**
 * The session with nothing dated after the moment at which it was taken, in milliseconds since 1970: the
 * newer one decides, and no session was run tomorrow.
 */
export function soundSession(one: SessionInRecord, taken: number): SessionInRecord {
	const seconds = Math.floor(taken / 1000);
	return {
		...one,
		day: plausibleDay(one.day, tomorrow(taken)) ? one.day : localDate(taken),
		iat: Math.min(one.iat, seconds),
		...(one.said !== undefined && { said: Math.min(one.said, seconds) })
	};
}

function uniteTwo(a: SessionInRecord, b: SessionInRecord): SessionInRecord {
	const [first, second] = [normal(a), normal(b)];
	const notes = later(notesOf(first), notesOf(second), ({ iat }) => iat);
	const { words, said } = later(wordsOf(first), wordsOf(second), (one) => one.said ?? -1);
	return normal({ ...notes, words, ...(said !== undefined && { said }) });
}

/** Its members in one order, so that two of one content are one text. */
const normal = ({ iat, said, ...one }: SessionInRecord): SessionInRecord => ({
	...(Object.fromEntries(
		Object.keys(HandedSession.entries).map((name) => [name, one[name as keyof HandedSession]])
	) as HandedSession),
	iat,
	...(one.words !== null && { said: said ?? iat })
});

const notesOf = (one: SessionInRecord) => {
	const { said: _said, ...rest } = one;
	return { ...rest, words: null };
};
const wordsOf = ({ words, said }: SessionInRecord) => ({ words, said });

const contentOf = (one: SessionInRecord): string =>
	JSON.stringify({ ...normal(one), iat: 0, said: 0 });

/** The later of two; of two from one moment the same one, whichever comes first. */
function later<T>(a: T, b: T, at: (one: T) => number): T {
	if (at(a) !== at(b)) return at(a) > at(b) ? a : b;
	return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

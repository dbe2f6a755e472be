import type { PlannedSession, SessionNotes, SessionRecord } from '#lib/learner/session.ts';

/** One session of the diary as it is read: each note's last value, null where there is none. */
export interface DiaryEntry extends Omit<SessionNotes, 'removed'> {
	readonly id: string;
	readonly planned: PlannedSession | null;
	/** When it was first noted, in milliseconds since 1970: a correction does not move it. */
	readonly at: number;
	/** When it was last noted how it ended, or, where it was not, which day it was. */
	readonly endedAt: number;
}

/** The diary, oldest first, without sessions that were taken out. */
export function diaryOf(sessions: readonly SessionRecord[]): readonly DiaryEntry[] {
	return sessions
		.filter(({ notes }) => notes.removed?.value !== true)
		.map(entryOf)
		.sort(
			(a, b) =>
				compare(a.day, b.day) || (a.began ?? a.at) - (b.began ?? b.at) || compare(a.id, b.id)
		);
}

/** Only sessions that were run, wholly or in part: one that was begun and never ended is none yet. */
export const isRun = ({ ended }: Pick<DiaryEntry, 'ended'>): boolean => ended !== null;

function entryOf({ id, planned, notes }: SessionRecord): DiaryEntry {
	return {
		id,
		planned,
		at: Math.min(...Object.values(notes).map((note) => note?.at ?? Infinity)),
		endedAt: notes.ended?.at ?? notes.day.at,
		day: notes.day.value,
		began: notes.began?.value ?? null,
		painBefore: notes.painBefore?.value ?? null,
		swellingBefore: notes.swellingBefore?.value ?? null,
		slept: notes.slept?.value ?? null,
		ended: notes.ended?.value ?? null,
		seconds: notes.seconds?.value ?? null,
		runSeconds: notes.runSeconds?.value ?? null,
		runMetres: notes.runMetres?.value ?? null,
		pain: notes.pain?.value ?? null,
		evening: notes.evening?.value ?? null,
		morning: notes.morning?.value ?? null,
		moved: notes.moved?.value ?? null,
		effort: notes.effort?.value ?? null,
		swelling: notes.swelling?.value ?? null,
		swellingNextMorning: notes.swellingNextMorning?.value ?? null,
		warning: notes.warning?.value ?? null,
		choice: notes.choice?.value ?? null,
		words: notes.words?.value ?? null,
		byHand: notes.byHand?.value ?? null
	};
}

// Days written this way sort as they follow each other.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

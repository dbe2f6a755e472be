import * as v from 'valibot';
import { HandedSession } from '#lib/assignment/handed-session.ts';
import type { DiaryEntry } from '#lib/diary/entry.ts';
import { clean, cleanLine } from '#lib/fields/clean.ts';

/**
 * The diary's sessions that can be handed back: those that were run, or at which a warning sign was noted.
 * Their own words stay here unless they are wanted along.
 */
export function handedSessions(diary: readonly DiaryEntry[], withWords: boolean): HandedSession[] {
	return diary
		.filter(({ ended, warning }) => ended !== null || warning === true)
		.flatMap((entry) => {
			const read = v.safeParse(HandedSession, {
				...entry,
				planned: entry.planned && { ...entry.planned, title: cleanLine(entry.planned.title) },
				seconds: rounded(entry.seconds),
				runSeconds: rounded(entry.runSeconds),
				runMetres: rounded(entry.runMetres),
				words: (withWords && clean(entry.words ?? '')) || null
			});
			// An old file may have brought what no receipt can hold: the others go along.
			return read.success ? [read.output] : [];
		});
}

const rounded = (amount: number | null) => amount && Math.round(amount);

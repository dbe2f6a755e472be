import { localDate } from '#lib/fields/local-date.ts';
import { isRun, type DiaryEntry } from './entry.ts';
import type { SkippedNote } from './notes.ts';
import { daysAfter } from './weeks.ts';

/** From this hour of the day it is evening. */
const EVENING = 17;
/** After a session that was run with the course, the evening is asked for no sooner, in milliseconds. */
const WAIT = 60 * 60 * 1000;

/**
 * The note that is asked for when the course is opened: of the last session alone, this evening on its own
 * day, and this morning on the day after it. Null where it is there, or was skipped. Later it is not asked
 * for any more: who remembers a pain of last week? The diary takes it all the same.
 *
 * @param diary oldest first
 * @param now in milliseconds since 1970
 */
export function askedNote(
	diary: readonly DiaryEntry[],
	skipped: readonly SkippedNote[],
	now: number
): SkippedNote | null {
	const last = diary.findLast(isRun);
	if (!last) return null;
	const today = localDate(now);
	const part = last.day === today ? 'evening' : daysAfter(last.day, 1) === today ? 'morning' : null;
	if (part === null || last[part] !== null) return null;
	if (skipped.some((one) => one.session === last.id && one.part === part)) return null;
	const tooSoon =
		part === 'evening' &&
		(new Date(now).getHours() < EVENING || (last.began !== null && now - last.endedAt < WAIT));
	return tooSoon ? null : { session: last.id, part };
}

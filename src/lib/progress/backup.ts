import * as v from 'valibot';
import { plausibleDay } from '#lib/fields/local-date.ts';
import { merge } from './device/stores.ts';
import type { Records } from './records.ts';
import { AttemptRecord, LessonRecord, NamedRecord, SessionRecord } from './device/schema.ts';
import { andList } from '#lib/ui/list-words.ts';
import { plural } from '#lib/ui/plural.ts';

/** The name of the file that holds a patient's progress. The physio's is in `clinic/backup.ts`. */
export const backupName = 'back-to-running.json';

const FORMAT = 'back-to-running';
/** 2 where there are sessions, which a course from before would leave out; otherwise 1. */
const NEWEST = 2;

/** In bytes. Many times the size of years of practice, and small enough for any phone. */
export const MAX_BACKUP_SIZE = 20 * 1024 * 1024;

/** A lesson that was done on a day that someone can mean, by a clock that may have been wrong. */
const DoneInTime = v.pipe(
	LessonRecord,
	v.check(({ doneOn }) => doneOn === null || plausibleDay(doneOn))
);

const BackupFile = v.object({
	format: v.literal(FORMAT),
	version: v.picklist([1, NEWEST]),
	made: v.pipe(v.string(), v.maxLength(40)),
	course: v.optional(v.pipe(v.string(), v.maxLength(100))),
	attempts: v.array(AttemptRecord),
	lessons: v.array(DoneInTime),
	settings: v.array(NamedRecord),
	notes: v.array(NamedRecord),
	sessions: v.optional(v.array(SessionRecord), [])
});

/** A backup that was read and found sound. */
export type Backup = v.InferOutput<typeof BackupFile>;

/** What came of reading a file: a backup, or the sentence that says why not and what to do. */
export type ReadResult =
	| { readonly ok: true; readonly backup: Backup }
	| { readonly ok: false; readonly sentence: string };

const sentences = {
	large: `This file is too big to be your progress. Choose the file named ${backupName}.`,
	cut: 'This file is not whole. Save a new copy on the other device and choose that one. Nothing was changed here.',
	other: `This file is not your progress in this course. Choose the file named ${backupName}.`,
	newer:
		'This file was made by a newer version of the course. Go online, update the course here, and try again.',
	damaged:
		'Part of this file is damaged. Save a new copy on the other device and choose that one. Nothing was changed here.',
	unreadable: 'This file could not be opened. Choose it once more.'
};

/** The text of a backup file. `made` is in milliseconds since 1970. */
export function writeBackup(records: Records, made: number, course?: string): string {
	const backup: Backup = {
		format: FORMAT,
		version: records.sessions.size > 0 ? NEWEST : 1,
		made: new Date(made).toISOString(),
		...(course !== undefined && { course }),
		attempts: [...records.attempts.values()],
		lessons: [...records.lessons.values()],
		settings: [...records.settings.values()],
		notes: [...records.notes.values()],
		sessions: [...records.sessions.values()]
	};
	return `${JSON.stringify(backup, null, '\t')}\n`;
}

/** Reads a backup's text; changes nothing. */
export function readBackup(text: string): ReadResult {
	if (text.length > MAX_BACKUP_SIZE) return refuse('large');
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		// A copy that was cut short still begins as ours does.
		return refuse(text.includes(`"${FORMAT}"`) ? 'cut' : 'other');
	}
	const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), value);
	if (!head.success) return refuse('other');
	if (head.output.version > NEWEST) return refuse('newer');
	const file = v.safeParse(BackupFile, value);
	return file.success ? { ok: true, backup: file.output } : refuse('damaged');
}

/** Reads a chosen file; one that is too big is never loaded. */
export async function readBackupFile(file: Pick<Blob, 'size' | 'text'>): Promise<ReadResult> {
	if (file.size > MAX_BACKUP_SIZE) return refuse('large');
	const text = await file.text().catch(() => null);
	return text === null ? refuse('unreadable') : readBackup(text);
}

/** How much a backup would add to what is here. */
export interface ImportSummary {
	readonly answers: number;
	/** Questions that those are answers to. */
	readonly questions: number;
	/** Lessons that would newly count as done. */
	readonly done: number;
	/** Lessons whose place, or what counts in them, would change. */
	readonly places: number;
	readonly settings: number;
	readonly notes: number;
	/** Sessions that are new or have further notes. */
	readonly sessions: number;
	/** All of it in one sentence. */
	readonly sentence: string;
}

/** What merging would add, in numbers and in words. */
export function describeImport(current: Records, incoming: Records): ImportSummary {
	const after = merge(current, incoming);
	const lessons = changed(current.lessons, after.lessons);
	const done = lessons.filter(
		(id) => !current.lessons.get(id)?.doneOn && after.lessons.get(id)?.doneOn
	);
	const attempts = changed(current.attempts, after.attempts);
	const counts = {
		answers: attempts.length,
		questions: new Set(attempts.map((id) => after.attempts.get(id)?.question)).size,
		done: done.length,
		places: lessons.length - done.length,
		settings: changed(current.settings, after.settings).length,
		notes: changed(current.notes, after.notes).length,
		sessions: changed(current.sessions, after.sessions).length
	};
	return { ...counts, sentence: inWords(counts) };
}

function inWords(added: Omit<ImportSummary, 'sentence'>): string {
	const { done, places, sessions, notes, settings } = added;
	const parts = [
		added.answers > 0 && answersInWords(added),
		done > 0 && plural(done, { one: '1 finished lesson', other: `${done} finished lessons` }),
		places > 0 &&
			plural(places, {
				one: 'your place in 1 lesson',
				other: `your place in ${places} lessons`
			}),
		sessions > 0 && plural(sessions, { one: '1 session', other: `${sessions} sessions` }),
		notes > 0 && plural(notes, { one: '1 note', other: `${notes} notes` }),
		settings > 0 && plural(settings, { one: '1 setting', other: `${settings} settings` })
	].filter((part) => part !== false);
	if (parts.length === 0) return 'All that is in this file is here already.';
	return `This file adds ${andList(parts)}.`;
}

/** Names the questions only where some have several answers. */
function answersInWords({ answers, questions }: Pick<ImportSummary, 'answers' | 'questions'>) {
	return questions < answers
		? plural(questions, {
				one: `${answers} answers to 1 question`,
				other: `${answers} answers to ${questions} questions`
			})
		: plural(answers, { one: '1 answer', other: `${answers} answers` });
}

function changed<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): string[] {
	return [...after]
		.filter(([key, value]) => JSON.stringify(before.get(key)) !== JSON.stringify(value))
		.map(([key]) => key);
}

function refuse(why: keyof typeof sentences): ReadResult {
	return { ok: false, sentence: sentences[why] };
}

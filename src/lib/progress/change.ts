import { LAST_MOMENT } from '#lib/fields/local-date.ts';
import { plain } from '#lib/learner/new-attempt.ts';
import { emptyLesson, type Attempt, type Json, type LessonRecord } from '#lib/learner/record.ts';
import { withNotes, type Noting } from '#lib/learner/session.ts';
import { eachKeys, emptyRecords, type Keys, type Records } from './records.ts';

/** A lesson's record before something was brought to this device, and after. */
export interface LessonChange {
	readonly before: LessonRecord;
	readonly after: LessonRecord;
}

/**
 * What someone did, as an instruction rather than a result: it is applied to memory at once and,
 * inside a transaction, to what the database holds by then. So a tab that knew less never undoes
 * what another tab kept, and a change written twice does no harm.
 */
export type Change =
	| { readonly kind: 'answer'; readonly attempt: Attempt }
	| { readonly kind: 'visit'; readonly lesson: string; readonly step: string; readonly at: number }
	| { readonly kind: 'finish'; readonly lesson: string; readonly on: string; readonly at: number }
	| {
			readonly kind: 'begin';
			readonly lesson: string;
			readonly step: string | null;
			readonly since: number;
			readonly at: number;
	  }
	| {
			readonly kind: 'set';
			readonly store: 'settings' | 'notes';
			readonly name: string;
			readonly value: Json;
			readonly at: number;
	  }
	| {
			readonly kind: 'revise';
			readonly name: string;
			readonly change: (before: Json | undefined) => Json;
			readonly at: number;
	  }
	| ({ readonly kind: 'note'; readonly session: string } & Noting)
	| {
			readonly kind: 'unite';
			readonly records: Records;
			/** Part of the change, because only code that imports records needs it. */
			readonly merge: (here: Records, brought: Records) => Records;
	  }
	| { readonly kind: 'give-up'; readonly taken: readonly LessonChange[]; readonly at: number }
	| { readonly kind: 'erase' };

/** The records after a change. A place, setting or note newer than the change stays. */
export function apply(records: Records, change: Change): Records {
	switch (change.kind) {
		case 'answer': {
			const { attempt } = change;
			return { ...records, attempts: new Map(records.attempts).set(attempt.id, attempt) };
		}
		case 'visit':
			return withLesson(records, change.lesson, (lesson) =>
				change.at < lesson.at ? lesson : { ...lesson, step: change.step, at: change.at }
			);
		case 'finish':
			return withLesson(records, change.lesson, (lesson) => ({
				...lesson,
				at: Math.max(lesson.at, change.at),
				doneOn: lesson.doneOn ?? change.on
			}));
		case 'begin':
			return withLesson(records, change.lesson, (lesson) =>
				change.at < lesson.at
					? { ...lesson, since: Math.max(lesson.since, change.since) }
					: { ...lesson, step: change.step, since: change.since, at: change.at }
			);
		case 'set': {
			const { store, name, value, at } = change;
			const old = records[store].get(name);
			if (old && at < old.at) return records;
			return { ...records, [store]: new Map(records[store]).set(name, { name, value, at }) };
		}
		case 'revise': {
			const { name, change: revised, at } = change;
			const old = records.notes.get(name);
			const value = plain(revised(old?.value));
			if (old && JSON.stringify(old.value) === JSON.stringify(value)) return records;
			// After the fact it builds on, or a merge with that one would undo it.
			const moment = Math.max(at, Math.min((old?.at ?? -1) + 1, LAST_MOMENT));
			return { ...records, notes: new Map(records.notes).set(name, { name, value, at: moment }) };
		}
		case 'note': {
			const { session: id } = change;
			const after = withNotes(records.sessions.get(id), id, change);
			return { ...records, sessions: new Map(records.sessions).set(id, after) };
		}
		case 'unite':
			return change.merge(records, change.records);
		case 'give-up':
			return change.taken.reduce(
				(all, taken) => withLesson(all, taken.after.lesson, (now) => revert(now, taken, change.at)),
				records
			);
		case 'erase':
			return emptyRecords;
	}
}

/** A lesson without what was brought; what has been done in it since stays. */
function revert(now: LessonRecord, { before, after }: LessonChange, at: number): LessonRecord {
	const isPlaceBrought = now.at === after.at && now.step === after.step;
	return {
		...now,
		...(isPlaceBrought &&
			before.step !== after.step && { step: before.step, at: Math.max(now.at, at) }),
		doneOn: now.doneOn === after.doneOn ? before.doneOn : now.doneOn
	};
}

/** The keys of the records that the changes read or write. */
export function touchedKeys(changes: readonly Change[]): Keys {
	const all = changes.map(keysOf);
	return eachKeys((store) => [...new Set(all.flatMap((keys) => keys[store] ?? []))]);
}

function keysOf(change: Change): Partial<Keys> {
	switch (change.kind) {
		case 'answer':
			return { attempts: [change.attempt.id] };
		case 'set':
			return { [change.store]: [change.name] };
		case 'revise':
			return { notes: [change.name] };
		case 'note':
			return { sessions: [change.session] };
		case 'unite':
			return eachKeys((store) => [...change.records[store].keys()]);
		case 'give-up':
			return { lessons: change.taken.map(({ after }) => after.lesson) };
		case 'erase':
			return {};
		case 'visit':
		case 'finish':
		case 'begin':
			return { lessons: [change.lesson] };
	}
}

/** Whether a later change leaves nothing of an earlier one, so that the earlier need not be kept. */
export function supersedes(later: Change, earlier: Change): boolean {
	if (later.kind === 'erase') return true;
	if (later.kind === 'visit') return earlier.kind === 'visit' && earlier.lesson === later.lesson;
	if (later.kind !== 'set') return false;
	if (earlier.kind === 'revise') return later.store === 'notes' && earlier.name === later.name;
	return earlier.kind === 'set' && earlier.store === later.store && earlier.name === later.name;
}

function withLesson(
	records: Records,
	id: string,
	change: (lesson: LessonRecord) => LessonRecord
): Records {
	const lesson = records.lessons.get(id) ?? emptyLesson(id);
	return { ...records, lessons: new Map(records.lessons).set(id, change(lesson)) };
}

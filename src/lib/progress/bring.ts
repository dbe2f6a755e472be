import { untrack } from 'svelte';
import { emptyLesson } from '#lib/learner/record.ts';
import type { LessonChange } from './change.ts';
import { collect, merge } from './device/stores.ts';
import { mergeLesson } from './device/merge-record.ts';
import type { ProgressRecords } from './context.ts';
import type { Records } from './records.ts';

/** How far someone is in a lesson by what they did elsewhere. */
export interface TransferredLesson {
	readonly lesson: string;
	/** The day it was done, `YYYY-MM-DD`; null while it is not. */
	readonly doneOn: string | null;
	/** The screen to carry on at; null where the place here stays. */
	readonly screen: string | null;
}

/** What bringing it would change here, lesson by lesson; none where all is here already. */
export function takenOf(
	lessons: Records['lessons'],
	brought: readonly TransferredLesson[],
	at: number
): readonly LessonChange[] {
	return brought.flatMap(({ lesson, doneOn, screen }) => {
		const before = lessons.get(lesson) ?? emptyLesson(lesson);
		const place = screen === null || screen === before.step ? before : { step: screen, at };
		const after = mergeLesson(before, { ...before, doneOn, step: place.step, at: place.at });
		const isSame = after.step === before.step && after.doneOn === before.doneOn;
		return isSame ? [] : [{ before, after }];
	});
}

/** What bringing lessons from elsewhere would change, once what is here is known. */
export async function wouldBring(
	progress: ProgressRecords,
	brought: readonly TransferredLesson[]
): Promise<readonly LessonChange[]> {
	await progress.open();
	return untrack(() => takenOf(progress.records.lessons, brought, progress.afterAll()));
}

/** Brings them. Resolves to what undoes it; what is done here meanwhile is kept. */
export async function bring(
	progress: ProgressRecords,
	taken: readonly LessonChange[]
): Promise<() => Promise<void>> {
	await progress.keep({ kind: 'unite', records: recordsOf(taken), merge });
	return async () => {
		await progress.keep({ kind: 'give-up', taken, at: progress.afterAll() });
	};
}

/** The records to unite with those here. */
export const recordsOf = (taken: readonly LessonChange[]): Records =>
	collect({ attempts: [], lessons: taken.map(({ after }) => after), settings: [], notes: [] });

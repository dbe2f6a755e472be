import { collect, mergeLesson } from './merge.ts';
import { untouched } from './untouched.ts';
import type { Taken } from './change.ts';
import type { Records } from './records.ts';

/** How someone stands in a lesson by what they did elsewhere. */
export interface Brought {
	readonly lesson: string;
	/** The day it was done, `YYYY-MM-DD`; null while it is not. */
	readonly doneOn: string | null;
	/** The screen to carry on at; null where the place here stays. */
	readonly screen: string | null;
}

/** What bringing it would change here, lesson by lesson; none where all is here already. */
export function takenOf(
	lessons: Records['lessons'],
	brought: readonly Brought[],
	at: number
): readonly Taken[] {
	return brought.flatMap(({ lesson, doneOn, screen }) => {
		const before = lessons.get(lesson) ?? untouched(lesson);
		const place = screen === null || screen === before.step ? before : { step: screen, at };
		const after = mergeLesson(before, { ...before, doneOn, step: place.step, at: place.at });
		const isSame = after.step === before.step && after.doneOn === before.doneOn;
		return isSame ? [] : [{ before, after }];
	});
}

/** The records to unite with those here. */
export const recordsOf = (taken: readonly Taken[]): Records =>
	collect({ attempts: [], lessons: taken.map(({ after }) => after), settings: [], notes: [] });

import { readTakeHome } from '#lib/assignment/take-home.ts';
import type { LessonBrief } from '#lib/course/page.ts';
import { wouldBring, type TransferredLesson } from '#lib/progress/bring.ts';
import type { LessonChange } from '#lib/progress/change.ts';
import type { ProgressRecords } from '#lib/progress/context.ts';
import { placeWords, type PlaceWords } from '#lib/course/screens/place-words.ts';
import { screensOf } from '#lib/course/screens/screens.ts';

/** What came with a take-home link, before the person has said whether to add it. */
export type Homecoming =
	| { readonly ok: false; readonly sentence: string }
	| {
			readonly ok: true;
			readonly taken: readonly LessonChange[];
			/** Titles of the lessons that would newly count as done. */
			readonly done: readonly string[];
			/** The place to carry on at, in a sentence; null where there is none. */
			readonly at: string | null;
	  };

const wereAt = (title: string): PlaceWords => ({
	step: (number, of) => `You were at step ${number} of ${of} of “${title}”.`,
	question: (number, of) => `You were at question ${number} of ${of} of “${title}”.`,
	again: `You were at the questions to try again of “${title}”.`,
	end: `You were at the end of “${title}”.`
});

/** Reads the text after `#h=`. Adds nothing. Lessons that this course does not have are left out. */
export async function homecoming(
	token: string,
	lessons: readonly LessonBrief[],
	progress: ProgressRecords
): Promise<Homecoming> {
	const read = await readTakeHome(token);
	if (!read.ok) {
		const sentence =
			read.reason === 'newer'
				? read.sentence
				: 'What this code carries could not be read. Nothing was changed. You can start the course here all the same.';
		return { ok: false, sentence };
	}
	const { at } = read.takeHome;
	const place = at && lessons.find(({ id }) => id === at.lesson);
	const screen = at && place && screensOf(place, true).includes(at.step) ? at.step : null;
	const brought = lessons.flatMap(({ id }): TransferredLesson[] => {
		const done = read.takeHome.lessons[id]?.done ?? null;
		const here = id === place?.id ? screen : null;
		return done === null && here === null ? [] : [{ lesson: id, doneOn: done, screen: here }];
	});
	const taken = await wouldBring(progress, brought);
	const newlyDone = new Set(
		taken
			.filter(({ before }) => before.doneOn === null)
			.flatMap(({ after }) => (after.doneOn ? [after.lesson] : []))
	);
	return {
		ok: true,
		taken,
		done: lessons.filter(({ id }) => newlyDone.has(id)).map(({ title }) => title),
		at: place && screen ? placeWords(screen, place, wereAt(place.title)) : null
	};
}

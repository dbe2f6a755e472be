import { plural } from '#lib/ui/plural.ts';

/** How many lessons of a plan are done. */
export const doneWords = (done: number, of: number): string =>
	plural(of, {
		one: `${done} of 1 lesson done, and on which day`,
		other: `${done} of ${of} lessons done, and on which day`
	});

/** How many of the questions that were tried were right the first time. */
export const rightWords = (right: number, of: number): string =>
	of === 0
		? 'No questions of the lessons tried yet'
		: plural(of, {
				one: `${right} of 1 question right the first time`,
				other: `${right} of ${of} questions right the first time`
			});

/** The offer to hand over which questions were not right. */
export const missedWords = (missed: number): string =>
	plural(missed, {
		one: 'Which one was not, so that you can talk about it',
		other: `Which ${missed} were not, so that you can talk about it`
	});

/** How many questions a patient asks. */
export const askedWords = (asked: number): string =>
	asked === 0
		? 'No questions from you yet'
		: plural(asked, { one: '1 question from you', other: `${asked} questions from you` });

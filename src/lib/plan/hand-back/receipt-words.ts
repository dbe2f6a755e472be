import type { TextPart } from '#lib/assignment/fit-receipt.ts';
import { dayWords } from '#lib/ui/day-words.ts';
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

/** How many sessions there are to hand back, from which day to which. */
export const sessionsWords = (count: number, from: string, to: string): string =>
	plural(count, {
		one: `1 session, on ${dayWords(to, 'date')}`,
		other: `${count} sessions, from ${dayWords(from, 'date')} to ${dayWords(to, 'date')}`
	});

/** How many of the sessions one way of handing over has room for. */
export function roomWords(sessions: number, of: number): string {
	if (of === 0) return 'all of it';
	if (sessions === of) {
		return plural(of, { one: 'your session', other: `all ${of} sessions` });
	}
	if (sessions === 0) return 'no sessions: there is no room';
	return plural(sessions, {
		one: `the newest of your ${of} sessions`,
		other: `the newest ${sessions} of your ${of} sessions`
	});
}

/** What else one way of handing over has no room for. */
export const withoutWords = (without: readonly TextPart[]): string[] =>
	without.map((part) => NO_ROOM[part]);

const NO_ROOM: Readonly<Record<TextPart, string>> = {
	words: 'without your own words about them',
	aims: 'without your goal and plans',
	questions: 'without your questions'
};

/** The offer to hand over what they wrote about their sessions. */
export const ownWords = (count: number): string =>
	plural(count, {
		one: 'My own words about 1 session',
		other: `My own words about ${count} sessions`
	});

/** What a code for the camera holds, a line each. */
export function codeLines(holds: {
	readonly lessons: number;
	readonly finished: number;
	readonly questions: number;
	readonly withCadence: boolean;
	/** All that could be in it, and how many are. */
	readonly sessions: number;
	readonly room: number;
}): string[] {
	const { lessons, finished, questions, withCadence, sessions, room } = holds;
	return [
		`${finished} of ${lessons} lessons done`,
		...(questions > 0
			? [plural(questions, { one: '1 question', other: `${questions} questions` })]
			: []),
		...(withCadence ? ['Your own steps a minute'] : []),
		...(sessions > 0 ? [`Sessions: ${roomWords(room, sessions)}`] : [])
	];
}

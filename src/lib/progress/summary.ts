import type { Answers, LessonRecord, Attempt, Places } from '#lib/learner/record.ts';
import { localDate } from '#lib/fields/local-date.ts';
import { byQuestion, inOrder } from './attempts-by-question.ts';
import { placeWords, type PlaceWords } from '#lib/course/screens/place-words.ts';
import type { Records } from './records.ts';
import {
	AGAIN,
	END,
	questionOf,
	questionScreen,
	screensOf,
	type LessonShape
} from '#lib/course/screens/screens.ts';

/**
 * What pages say about progress. Everything follows from the records, nothing from events: someone who
 * jumps to the end, closes the tab or edits a lesson sees the same.
 */

/** How far someone is in one lesson. */
export interface LessonState {
	/** `next`: not begun. `done`: finished, now or ever; it stays so. */
	readonly state: 'next' | 'under-way' | 'done';
	/** In this run: the end was reached, and every question was checked or shown. */
	readonly complete: boolean;
	/** The local day it was finished, `YYYY-MM-DD`; null while it is not. */
	readonly doneOn: string | null;
	/** Questions of this lesson tried in this run. */
	readonly tried: number;
	/** Questions this lesson has. */
	readonly asked: number;
	/** The screen to carry on at; the first one if this run has not begun. */
	readonly screen: string;
	/** "You are at question 3 of 4"; null if this run has not begun or is complete. */
	readonly words: string | null;
}

/** The part of progress that summaries need. */
export type LessonRecords = Pick<Places, 'lesson'> & Pick<Answers, 'attempts'>;

/** The latest attempt at each question that still counts: of this run, at the key it has now. */
export function latestAttempts(
	questions: LessonShape['questions'],
	attempts: readonly Attempt[],
	since = 0
): ReadonlyMap<string, Attempt> {
	const keys = new Map(questions.map(({ id, key }) => [id, key]));
	const latest = new Map<string, Attempt>();
	for (const attempt of attempts) {
		if (attempt.outcome === 'guess' || attempt.at < since) continue;
		if (keys.get(attempt.question) !== attempt.key) continue;
		const other = latest.get(attempt.question);
		if (!other || inOrder(other, attempt) < 0) latest.set(attempt.question, attempt);
	}
	return latest;
}

/** The questions that were tried in this run and whose latest answer was not the best one. */
export function missed<Q extends LessonShape['questions'][number]>(
	questions: readonly Q[],
	attempts: readonly Attempt[],
	since = 0
): readonly Q[] {
	const latest = latestAttempts(questions, attempts, since);
	return questions.filter(({ id }) => (latest.get(id)?.outcome ?? 'best') !== 'best');
}

/** How far someone is in a lesson, from what is kept of it. */
export function lessonState(
	record: LessonRecord | undefined,
	attempts: readonly Attempt[],
	lesson: LessonShape
): LessonState {
	const since = record?.since ?? 0;
	const step = record?.step ?? null;
	const latest = latestAttempts(lesson.questions, attempts, since);
	const anyMissed = [...latest.values()].some(({ outcome }) => outcome !== 'best');
	const begun = step !== null || latest.size > 0;
	const complete = step === END && latest.size === lesson.questions.length;
	const done = complete || Boolean(record?.doneOn);
	const screen = carryOnScreen(step, lesson, latest, anyMissed);
	return {
		state: done ? 'done' : begun ? 'under-way' : 'next',
		complete,
		doneOn: record?.doneOn ?? (record && complete ? localDate(record.at) : null),
		tried: latest.size,
		asked: lesson.questions.length,
		screen,
		words: begun && !complete ? placeWords(screen, lesson, YOU_ARE_AT) : null
	};
}

/** About how many minutes of a lesson are left from a screen on; at least one. */
export function minutesLeft(
	lesson: Pick<LessonShape, 'steps' | 'questions'> & { readonly minutes: number },
	screen: string
): number {
	const screens = screensOf(lesson, false);
	const passed = screens.indexOf(screen);
	// The questions to try again and the end are not in `screens`: they take no time of their own.
	const share = passed < 0 ? 0 : 1 - passed / (screens.length - 1);
	return Math.max(1, Math.round(lesson.minutes * share));
}

/** "About 2 minutes left"; without `plural()`, since the home page shows it first. */
export function leftWords(minutes: number): string {
	return minutes === 1 ? 'About 1 minute left' : `About ${minutes} minutes left`;
}

/** The saved screen if the lesson still has it, otherwise the first that was not passed yet. */
function carryOnScreen(
	step: string | null,
	lesson: LessonShape,
	latest: ReadonlyMap<string, Attempt>,
	anyMissed: boolean
): string {
	if (lesson.steps.some(({ id }) => id === step)) return step ?? END;
	const asked = step === null ? null : questionOf(step);
	if (lesson.questions.some(({ id }) => id === asked)) return step ?? END;
	const untried = lesson.questions.find(({ id }) => !latest.has(id));
	// Questions come after the steps: someone who saw one has passed all steps.
	const pastSteps = asked !== null || step === AGAIN || step === END || latest.size > 0;
	const first = lesson.steps[0];
	if (!pastSteps && first) return first.id;
	if (untried) return questionScreen(untried.id);
	return anyMissed && step !== END ? AGAIN : END;
}

const YOU_ARE_AT: PlaceWords = {
	step: (number, of) => `You are at step ${number} of ${of}`,
	question: (number, of) => `You are at question ${number} of ${of}`,
	again: 'You are at the questions to try again',
	end: 'You are at the end'
};

/** Where the home page's one button leads. */
export interface CarryOn {
	readonly lesson: string;
	readonly screen: string;
	/** "You are at question 3 of 4"; null where the lesson is not begun. */
	readonly words: string | null;
}

/**
 * The lesson visited last and not finished, or the first that is not done; null once all are.
 * `lessons` in the course's order.
 */
export function carryOn(lessons: readonly LessonShape[], progress: LessonRecords): CarryOn | null {
	let chosen: CarryOn | null = null;
	let newest = -1;
	for (const lesson of lessons) {
		const record = progress.lesson(lesson.id);
		const attempts = lesson.questions.flatMap(({ id }) => progress.attempts(id));
		const { state, screen, words } = lessonState(record, attempts, lesson);
		if (state === 'done') continue;
		const at = state === 'under-way' ? (record?.at ?? 0) : -1;
		if (chosen && at <= newest) continue;
		chosen = { lesson: lesson.id, screen, words };
		newest = at;
	}
	return chosen;
}

/** Records as summaries read them, such as all of them where the newest attempts are not enough. */
export function lessonRecordsOf({
	attempts,
	lessons
}: Pick<Records, 'attempts' | 'lessons'>): LessonRecords {
	const begun = [...lessons.values()].map(({ lesson, since }) => [lesson, since] as const);
	const questions = byQuestion(attempts.values(), begun);
	return {
		lesson: (id) => lessons.get(id),
		attempts: (question) => questions.get(question) ?? []
	};
}

import type { LessonReceipt } from '#lib/assignment/schema.ts';
import { localDate } from '#lib/fields/local-date.ts';
import { dayWords } from '#lib/ui/day-words.ts';
import { LANGUAGE } from '#lib/ui/language.ts';
import { commaList } from '#lib/ui/list-words.ts';
import type { IconName } from '#lib/ui/icons.ts';
import type { Row, Status } from './people-list.ts';
import type { Sign } from './session-list.ts';
import { plural } from '#lib/ui/plural.ts';

const ICONS: Readonly<Record<Status['kind'], IconName>> = {
	'no-plan': 'list',
	'not-given': 'list',
	given: 'share',
	overdue: 'circle-alert',
	back: 'circle-check',
	questions: 'circle-help',
	noted: 'circle-alert'
};

export const statusIcon = ({ kind }: Status): IconName => ICONS[kind];

/** The day of a moment: "10 March". */
export const momentInWords = (at: number): string => dayWords(localDate(at), 'date');

/** When someone was added, to the minute, for two of one name: "added 10 March, 9:05 am". */
export function addedWords(at: number): string {
	const time = new Date(at).toLocaleTimeString(LANGUAGE, { hour: 'numeric', minute: '2-digit' });
	return `added ${momentInWords(at)}, ${time}`;
}

/** What the list says of a person: the status, and how much of the plan is done. */
export function rowWords({
	status,
	progress,
	stage
}: Pick<Row, 'status' | 'progress' | 'stage'>): string {
	return [
		statusWords(status),
		...(progress ? [`${String(progress.done)} of ${String(progress.of)} done`] : []),
		...(stage ? [`Stage ${String(stage.at)} of ${String(stage.of)}`] : [])
	].join('. ');
}

const questionWords = (count: number): string =>
	plural(count, { one: '1 question for you', other: `${String(count)} questions for you` });

/** What was noted of a session, and on which day. */
const SIGNS: Readonly<Record<Sign, (day: string) => string>> = {
	warning: (day) => `A warning sign, ${day}`,
	stopped: (day) => `Stopped a session, ${day}`,
	over: (day) => `Pain over your number, ${day}`
};

/** What is seen of a session at a glance. */
export const signWords: Readonly<Record<Sign, string>> = {
	warning: 'A warning sign was noted',
	stopped: 'Stopped early',
	over: 'Pain over your number'
};

export function statusWords(status: Status): string {
	switch (status.kind) {
		case 'no-plan':
			return 'No plan yet';
		case 'not-given':
			return 'Not given yet';
		case 'given':
			return status.due
				? `Given ${dayWords(status.on, 'short')}, due ${dayWords(status.due, 'short')}`
				: `Given ${dayWords(status.on, 'short')}`;
		case 'overdue':
			return `Due date passed: ${dayWords(status.due, 'brief')}`;
		case 'back':
			return `Handed back ${momentInWords(status.at)}`;
		case 'questions':
			return questionWords(status.count);
		case 'noted': {
			const words = SIGNS[status.sign](dayWords(status.day, 'short'));
			return status.questions > 0 ? `${words}. ${questionWords(status.questions)}` : words;
		}
	}
}

/** What was handed back of a lesson: "done 10 March, 3 of 4 questions right". */
export function lessonWords(lesson: LessonReceipt | undefined): string {
	const done = lesson?.done ? `done ${dayWords(lesson.done, 'date')}` : 'not done yet';
	return lesson?.asked
		? commaList([done, `${String(lesson.right)} of ${String(lesson.asked)} questions right`])
		: done;
}

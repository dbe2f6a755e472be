import type { IconName } from '#lib/ui/icons.ts';
import type { Status } from './people-list.ts';

const ICONS: Readonly<Record<Status['kind'], IconName>> = {
	'no-plan': 'list',
	'not-given': 'list',
	given: 'share',
	overdue: 'circle-alert',
	back: 'circle-check',
	questions: 'circle-help'
};

export const statusIcon = ({ kind }: Status): IconName => ICONS[kind];

const date = new Intl.DateTimeFormat('en-AU', { day: 'numeric', month: 'long' });
const dateOfYear = new Intl.DateTimeFormat('en-AU', { dateStyle: 'long' });
const brief = new Intl.DateTimeFormat('en-AU', { day: 'numeric', month: 'short' });
const weekday = new Intl.DateTimeFormat('en-AU', {
	weekday: 'short',
	day: 'numeric',
	month: 'long'
});

const noon = (day: string) => new Date(`${day}T12:00:00`);
/** "10 March", or "10 March 2025" where it was another year. */
const short = (at: Date) =>
	(at.getFullYear() === new Date().getFullYear() ? date : dateOfYear).format(at);

/** A day as `YYYY-MM-DD` in words: "10 March". */
export const dayInWords = (day: string): string => short(noon(day));
/** With its weekday: "Thu 20 March". */
export const dueInWords = (day: string): string => weekday.format(noon(day)).replace(',', '');
/** As short as a list needs it: "10 Mar". */
const briefly = (day: string) => brief.format(noon(day));
/** The day of a moment. */
export const momentInWords = (at: number): string => short(new Date(at));

/** A status in words. */
export function statusWords(status: Status): string {
	switch (status.kind) {
		case 'no-plan':
			return 'No plan yet';
		case 'not-given':
			return 'Not given yet';
		case 'given':
			return `Given ${briefly(status.on)}${status.due ? `, due ${briefly(status.due)}` : ''}`;
		case 'overdue':
			return `Due date passed: ${dueInWords(status.due)}`;
		case 'back':
			return `Scanned back ${momentInWords(status.at)}`;
		case 'questions':
			return `${String(status.count)} ${status.count === 1 ? 'question' : 'questions'} for you`;
	}
}

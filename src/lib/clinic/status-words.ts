import { localDate } from '#lib/fields/local-date.ts';
import { dayWords } from '#lib/ui/day-words.ts';
import type { IconName } from '#lib/ui/icons.ts';
import type { Row, Status } from './people-list.ts';
import { plural } from '#lib/ui/plural.ts';

const ICONS: Readonly<Record<Status['kind'], IconName>> = {
	'no-plan': 'list',
	'not-given': 'list',
	given: 'share',
	overdue: 'circle-alert',
	back: 'circle-check',
	questions: 'circle-help'
};

export const statusIcon = ({ kind }: Status): IconName => ICONS[kind];

/** The day of a moment: "10 March". */
export const momentInWords = (at: number): string => dayWords(localDate(at), 'date');

/** When someone was added, to the minute, for two of one name: "added 10 March, 9:05 am". */
export function addedWords(at: number): string {
	const time = new Date(at).toLocaleTimeString('en-AU', { hour: 'numeric', minute: '2-digit' });
	return `added ${momentInWords(at)}, ${time}`;
}

/** What the list says of a person: the status, and how much of the plan is done. */
export function rowWords({ status, progress }: Pick<Row, 'status' | 'progress'>): string {
	const words = statusWords(status);
	return progress ? `${words}. ${String(progress.done)} of ${String(progress.of)} done` : words;
}

export function statusWords(status: Status): string {
	switch (status.kind) {
		case 'no-plan':
			return 'No plan yet';
		case 'not-given':
			return 'Not given yet';
		case 'given':
			return `Given ${dayWords(status.on, 'short')}${status.due ? `, due ${dayWords(status.due, 'short')}` : ''}`;
		case 'overdue':
			return `Due date passed: ${dayWords(status.due, 'brief')}`;
		case 'back':
			return `Handed back ${momentInWords(status.at)}`;
		case 'questions':
			return `${String(status.count)} ${plural(status.count, { one: 'question', other: 'questions' })} for you`;
	}
}

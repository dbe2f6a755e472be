import { escaped, folded, LINE_END } from '#lib/assignment/ics.ts';
import { daysAfter } from '#lib/diary/weeks.ts';
import type { IfThen } from './words.ts';

/** A half year of weeks: a calendar that nobody clears should not remind for ever. */
const WEEKS = 26;
/** When the morning after is asked for, by the clock on the wall. */
const MORNING = '08:00';
/** Of an entry with an hour, where nobody knows how long the session is. */
const USUAL_MINUTES = 30;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** Counted from here, in seconds, a later file has a higher number for 68 years. */
const FIRST_SEQUENCE = Date.UTC(2020, 0, 1);

/**
 * A calendar file with a person's sessions and the mornings after them, each with an alarm. Times are
 * those of the clock on the wall, wherever the person is (RFC 5545, 3.3.5, form 1). A later file has the
 * same entries with a higher number, and so takes the place of an earlier one. Other people see
 * calendars: no title says anything about health or an injury.
 *
 * @param minutes of a session; null where it is a distance
 * @param today the local day, `YYYY-MM-DD`
 * @param now in milliseconds since 1970
 * @param address the course's, which each entry leads to
 */
export function sessionsCalendar(
	{ days, time, after, calendar }: IfThen,
	minutes: number | null,
	today: string,
	now: number,
	address: string
): string {
	const first = nextDay(today, days);
	// A morning after belongs to the day after; that of a Sunday is a Monday.
	const mornings = days.map((day) => (day % 7) + 1);
	const shared = [
		`DTSTAMP:${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`,
		`SEQUENCE:${Math.max(0, Math.floor((now - FIRST_SEQUENCE) / 1000))}`
	];
	const session = [
		'BEGIN:VEVENT',
		`UID:${calendar}-session@back-to-running`,
		...shared,
		...(time === undefined ? wholeDay(first) : atHour(first, time, minutes ?? USUAL_MINUTES)),
		weekly(days),
		'SUMMARY:Session',
		`DESCRIPTION:${escaped(after === undefined ? address : `After ${after}\n${address}`)}`,
		`URL:${address}`,
		...alarm(time === undefined ? 'PT9H' : '-PT30M', 'Session'),
		'END:VEVENT'
	];
	const morning = [
		'BEGIN:VEVENT',
		`UID:${calendar}-morning@back-to-running`,
		...shared,
		...atHour(daysAfter(first, 1), MORNING, 10),
		weekly(mornings),
		'SUMMARY:How is it this morning?',
		`DESCRIPTION:${escaped(address)}`,
		`URL:${address}`,
		...alarm('PT0S', 'How is it this morning?'),
		'END:VEVENT'
	];
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Back to running//Course//EN',
		'METHOD:PUBLISH',
		...session,
		...morning,
		'END:VCALENDAR'
	]
		.map((line) => folded(line) + LINE_END)
		.join('');
}

/** The first of some days of the week (1 is Monday) from a day on, that day included. */
function nextDay(today: string, days: readonly number[]): string {
	for (let ahead = 0; ahead < 7; ahead += 1) {
		const day = daysAfter(today, ahead);
		if (days.includes(((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1)) return day;
	}
	return today;
}

const date = (day: string) => day.replaceAll('-', '');

const wholeDay = (day: string) => [
	`DTSTART;VALUE=DATE:${date(day)}`,
	`DTEND;VALUE=DATE:${date(daysAfter(day, 1))}`,
	'TRANSP:TRANSPARENT'
];

const atHour = (day: string, time: string, minutes: number) => [
	`DTSTART:${date(day)}T${time.replace(':', '')}00`,
	`DURATION:PT${Math.ceil(minutes)}M`
];

const weekly = (days: readonly number[]) => {
	const names = days.toSorted((a, b) => a - b).map((day) => DAYS[day - 1] ?? 'MO');
	return `RRULE:FREQ=WEEKLY;WKST=MO;COUNT=${WEEKS * days.length};BYDAY=${names.join(',')}`;
};

const alarm = (trigger: string, words: string) => [
	'BEGIN:VALARM',
	'ACTION:DISPLAY',
	`DESCRIPTION:${escaped(words)}`,
	`TRIGGER:${trigger}`,
	'END:VALARM'
];

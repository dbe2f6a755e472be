import type { DiaryEntry } from '#lib/diary/entry.ts';
import { numberFor, painAt, type Light, type PainMoment } from '#lib/diary/lights.ts';
import { daysAfter } from '#lib/diary/weeks.ts';
import { metresRun, secondsRun } from '#lib/learner/run-log.ts';
import { dayWords } from '#lib/ui/day-words.ts';
import { LANGUAGE } from '#lib/ui/language.ts';
import { commaList } from '#lib/ui/list-words.ts';
import { plural } from '#lib/ui/plural.ts';

/** The diary in words: the same on screen, for a screen reader and on paper. */

export const MOMENT_WORDS: Readonly<Record<PainMoment, string>> = {
	during: 'During',
	evening: 'That evening',
	morning: 'Next morning'
};

const LIGHT_WORDS: Readonly<Record<Light, string>> = { within: 'within', over: 'over' };

/** "within", "over" or "no light". */
export const lightWords = (light: Light | null): string =>
	light === null ? 'no light' : LIGHT_WORDS[light];

const numbers = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 1 });

/** "12 minutes", rounded to whole ones; a run of seconds is one minute. */
export function minutesWords(seconds: number): string {
	const minutes = wholeMinutes(seconds);
	return plural(minutes, { one: '1 minute', other: `${numbers.format(minutes)} minutes` });
}

/** A short run is a run. */
export const wholeMinutes = (seconds: number): number =>
	seconds > 0 ? Math.max(1, Math.round(seconds / 60)) : 0;

/** "1.6 km". */
export const kmWords = (metres: number): string => `${numbers.format(metres / 1000)} km`;

/** How much was run: "9 minutes", "1.6 km", both, or that nobody knows. */
export function runWords(entry: DiaryEntry): string {
	const [seconds, metres] = [secondsRun(entry), metresRun(entry)];
	const known = [
		...(seconds === null ? [] : [minutesWords(seconds)]),
		...(metres === null ? [] : [kmWords(metres)])
	];
	return known.length > 0 ? commaList(known) : 'not noted';
}

/** How much running was planned; null where nothing was. */
export function plannedWords({ planned }: DiaryEntry): string | null {
	if (!planned) return null;
	return planned.measure === 'minutes' ? minutesWords(planned.run * 60) : kmWords(planned.run);
}

/** What the session was: its stage, or that it was a run of one's own. */
export const titleOf = ({ planned }: DiaryEntry): string => planned?.title ?? 'A run of my own';

/** How it ended, in a word or two. */
export function endWords({ ended }: Pick<DiaryEntry, 'ended'>): string {
	if (ended === null) return 'Not noted how it ended';
	return ended === 'done' ? 'All of it done' : 'Stopped early';
}

/** A pain and the physio's number for it: "3 of 10, physio’s number 2: over". Null where none was noted. */
export function painInWords(entry: DiaryEntry, moment: PainMoment): string | null {
	const [pain, most] = [painAt(entry, moment), numberFor(entry, moment)];
	if (pain === null) return null;
	if (most === null) return `${pain} of 10`;
	return pain > most
		? `${pain} of 10, over your physio’s number ${most}`
		: `${pain} of 10, within your physio’s number ${most}`;
}

/** "30 Nov to 6 Dec", by the language's rules. */
export function weekWords(monday: string): string {
	const format = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short' });
	const at = (day: string) => new Date(`${day}T12:00:00`);
	return format.formatRange(at(monday), at(daysAfter(monday, 6)));
}

/** "Tue". */
export const weekdayOf = (day: string): string =>
	new Intl.DateTimeFormat(LANGUAGE, { weekday: 'short' }).format(new Date(`${day}T12:00:00`));

/** "Tuesday 24 November". */
export const dayOf = ({ day }: Pick<DiaryEntry, 'day'>): string => dayWords(day);

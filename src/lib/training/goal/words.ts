import type { IF_THEN } from '#lib/diary/notes.ts';
import { weekdayWords } from '#lib/programme/words.ts';
import { LANGUAGE } from '#lib/ui/language.ts';
import { commaList } from '#lib/ui/list-words.ts';

export type IfThen = NonNullable<ReturnType<(typeof IF_THEN)['read']>>;

/** "Tue, Thu, Sat, 7:00 am, after my coffee". */
export function whenWords({ days, time, after }: Omit<IfThen, 'calendar'>): string {
	return commaList([
		...days.map((day) => weekdayWords(day, 'short')),
		...(time === undefined ? [] : [timeWords(time)]),
		...(after === undefined ? [] : [`after ${after}`])
	]);
}

/** "7:00 am", by the language's rules. */
export const timeWords = (time: string): string =>
	new Intl.DateTimeFormat(LANGUAGE, { timeStyle: 'short' }).format(
		new Date(`2024-01-01T${time}:00`)
	);

import type { Unit } from './month.ts';
import { LANGUAGE } from '#lib/ui/language.ts';
import { plural } from '#lib/ui/plural.ts';

/** A length as it is read: "5.5", "22". */
export const figureOf = (length: number): string => String(Number(length.toFixed(1)));

/** A length with its unit: "5.5 km", "1 minute". */
export function lengthInWords(length: number, unit: Unit): string {
	const words = unit === 'minutes' ? plural(length, { one: 'minute', other: unit }) : unit;
	return `${figureOf(length)} ${words}`;
}

const DAY_WORDS = new Intl.DateTimeFormat(LANGUAGE, {
	weekday: 'short',
	day: 'numeric',
	month: 'short',
	timeZone: 'UTC'
});

/** A day as people say it: "Tue 24 Nov", "today". */
export function dayInWords(day: string, today: string): string {
	if (day === today) return 'Today';
	return DAY_WORDS.format(new Date(`${day}T00:00:00Z`)).replaceAll(',', '');
}

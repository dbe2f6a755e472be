import { LANGUAGE } from './language.ts';

/** How much of a day is said: "Thursday 20 March", "Thu 20 March", "20 March" or "20 Mar". */
const FORMS = {
	full: { weekday: 'long', day: 'numeric', month: 'long' },
	brief: { weekday: 'short', day: 'numeric', month: 'long' },
	date: { day: 'numeric', month: 'long' },
	short: { day: 'numeric', month: 'short' }
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** Making one costs more than a hundred uses of it. */
const made = new Map<string, Intl.DateTimeFormat>();

/** A day `YYYY-MM-DD` in words, such as "Thursday 20 March"; with its year where that is another. */
export function dayWords(day: string, form: keyof typeof FORMS = 'full', now = new Date()): string {
	const date = new Date(`${day}T12:00:00`);
	const withYear = date.getFullYear() !== now.getFullYear();
	const name = `${form}${String(withYear)}`;
	const format =
		made.get(name) ??
		new Intl.DateTimeFormat(LANGUAGE, { ...FORMS[form], ...(withYear && { year: 'numeric' }) });
	made.set(name, format);
	return format.format(date).replace(',', '');
}

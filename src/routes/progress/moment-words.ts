import { LAST_MOMENT } from '#lib/fields/local-date.ts';
import { LANGUAGE } from '#lib/ui/language.ts';

const date = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long' });

/**
 * The day of a moment that the record kept; null where it is none. Settings come out of files too,
 * and a number that no date can hold must not take the page down.
 */
export const momentWords = (kept: unknown): string | null =>
	typeof kept === 'number' && kept >= 0 && kept <= LAST_MOMENT ? date.format(kept) : null;

/**
 * The last moment that is taken from outside, in milliseconds since 1970. Later ones have a year of five
 * digits somewhere on earth, which no day written `YYYY-MM-DD` can name: pages that say it would fail.
 */
export const LAST_MOMENT = Date.UTC(9999, 11, 31);

/** The day at a moment, as `YYYY-MM-DD` in this device's own time zone: "today" as people mean it. */
export function localDate(at: number): string {
	const date = new Date(at);
	const year = String(date.getFullYear()).padStart(4, '0');
	const month = String(date.getMonth() + 1).padStart(2, '0');
	const day = String(date.getDate()).padStart(2, '0');
	return `${year}-${month}-${day}`;
}

/** Whether a text is a day that exists, as `YYYY-MM-DD`: the 30th of February is not. */
export function isRealDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const at = Date.parse(`${text}T00:00:00Z`);
	return Number.isFinite(at) && new Date(at).toISOString().startsWith(text);
}

/** The days that a plan or a lesson can name: the course is younger than the first of them. */
const FIRST_DAY = '2020-01-01';
const LAST_DAY = '2099-12-31';

/**
 * Whether someone can mean this day: no year 1 and no year 9999. The bounds are fixed, so that what was
 * kept is still read while a clock is wrong.
 * @param last the last day that can be meant, such as `tomorrow()` for what is done
 */
export const plausibleDay = (day: string, last = LAST_DAY): boolean =>
	isRealDate(day) && day >= FIRST_DAY && day <= last;

/** The day after a moment's own: somewhere on earth it has begun already. */
export const tomorrow = (at: number): string => localDate(at + 24 * 60 * 60 * 1000);

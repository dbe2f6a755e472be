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

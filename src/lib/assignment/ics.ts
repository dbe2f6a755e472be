/** Lines end so, and are folded after at most so many bytes (RFC 5545, 3.1). */
export const LINE_END = '\r\n';
const MOST_BYTES = 75;

/**
 * A calendar file with the day by which a plan should be done: a whole day, with no word on health.
 * @param due the local day, `YYYY-MM-DD`
 * @param id the assignment's: the same plan makes the same entry, so that twice is as once
 * @param now in milliseconds since 1970
 */
export function dueEvent(due: string, id: string, now = Date.now()): string {
	const next = new Date(`${due}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Back to running//Course//EN',
		'BEGIN:VEVENT',
		`UID:${id}@back-to-running`,
		`DTSTAMP:${stamp(new Date(now))}`,
		`DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
		`DTEND;VALUE=DATE:${next.toISOString().slice(0, 10).replaceAll('-', '')}`,
		`SUMMARY:${escaped('Back to running: finish my lessons')}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
		'END:VCALENDAR'
	]
		.map((line) => folded(line) + LINE_END)
		.join('');
}

const stamp = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '');

/** Text as a calendar file writes it (RFC 5545, 3.3.11). */
export function escaped(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** One line in pieces of at most 75 bytes, never cut within a character. */
export function folded(line: string): string {
	const encoder = new TextEncoder();
	let width = 0;
	let out = '';
	for (const character of line) {
		const bytes = encoder.encode(character).length;
		if (width + bytes > MOST_BYTES) {
			out += `${LINE_END} `;
			width = 1;
		}
		out += character;
		width += bytes;
	}
	return out;
}

import { localDate } from '#lib/notebook/local-date.ts';
import type { Records } from './records.ts';

const HEAD = ['Name', 'Added', 'Given', 'Due', 'Scanned back'];

/** The list as CSV (RFC 4180): names and dates, and nothing about health. */
export function listAsCsv({ people, handbacks }: Records): string {
	const rows = [...people.values()].map(({ name, created, plans }) => {
		const plan = plans.at(-1);
		const taken = plan && handbacks.get(plan.assignment.jti)?.taken;
		return [
			name,
			localDate(created),
			plan?.given?.on ?? '',
			plan?.assignment.due ?? '',
			taken === undefined ? '' : localDate(taken)
		];
	});
	return [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Spreadsheets run what begins like a formula: a quote before it makes it text. */
function cell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

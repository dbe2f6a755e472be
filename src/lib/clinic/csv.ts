import { localDate } from '#lib/notebook/local-date.ts';
import { asCsv } from '#lib/ui/csv.ts';
import type { Records } from './records.ts';

const HEAD = ['Name', 'Added', 'Given', 'Due', 'Handed back'];

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
	return asCsv([HEAD, ...rows]);
}

import { localDate } from '#lib/fields/local-date.ts';
import { asCsv } from '#lib/ui/csv.ts';
import type { DayCounts } from './schema.ts';

/** How long counts are kept, in days. */
export const KEPT_DAYS = 90;

/** What is counted of a visit. */
export type VisitEvent =
	{ readonly kind: 'started' | 'finished' } | { readonly kind: 'chosen'; readonly offer: string };

const none = (day: string): DayCounts => ({ day, started: 0, finished: 0, chosen: {} });

export function counted(before: DayCounts | undefined, day: string, event: VisitEvent): DayCounts {
	const counts = before ?? none(day);
	if (event.kind !== 'chosen') return { ...counts, [event.kind]: counts[event.kind] + 1 };
	const { offer } = event;
	const chosen = Object.hasOwn(counts.chosen, offer) ? (counts.chosen[offer] ?? 0) : 0;
	return { ...counts, chosen: { ...counts.chosen, [offer]: chosen + 1 } };
}

/** The first day that is still kept. Whole days by the calendar, so that clocks may change. */
export function firstStoredDay(now: number): string {
	const date = new Date(now);
	date.setDate(date.getDate() - (KEPT_DAYS - 1));
	return localDate(date.getTime());
}

/** How often each was chosen over all days, most first. */
export function mostChosen(
	days: readonly DayCounts[]
): readonly (readonly [offer: string, times: number])[] {
	const all = new Map<string, number>();
	for (const { chosen } of days) {
		for (const [offer, times] of Object.entries(chosen))
			all.set(offer, (all.get(offer) ?? 0) + times);
	}
	return [...all].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** Day, started, finished, and one column for each that was chosen. Ids and digits alone. */
export function countsAsCsv(days: readonly DayCounts[]): string {
	const offers = mostChosen(days).map(([offer]) => offer);
	const rows = days.map(({ day, started, finished, chosen }) => [
		day,
		started,
		finished,
		...offers.map((offer) => (Object.hasOwn(chosen, offer) ? (chosen[offer] ?? 0) : 0))
	]);
	return asCsv([['Day', 'Started', 'Finished', ...offers], ...rows]);
}

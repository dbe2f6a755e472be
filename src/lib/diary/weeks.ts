import { metresRun, secondsRun } from '#lib/learner/run-log.ts';
import { isRun, type DiaryEntry } from './entry.ts';
import { PAIN_MOMENTS, painAt, type Light } from './lights.ts';

/** A week from Monday to Sunday, and what was run in it. */
export interface Week {
	/** Its Monday, `YYYY-MM-DD`. */
	readonly monday: string;
	/** Sessions that were run, wholly or in part, oldest first. */
	readonly entries: readonly DiaryEntry[];
	/** Seconds of running, as far as they are known. */
	readonly seconds: number;
	/** Metres of running, as far as they are known. */
	readonly metres: number;
	/** Sessions of which nobody knows how long was run. */
	readonly unknown: number;
	/** The most pain that was noted in it; null where none was. */
	readonly pain: number | null;
	/** How pain changed from the week before, against the physio's number; null where it cannot be said. */
	readonly rise: Rise | null;
}

export interface Rise {
	/** Points; below 0 where there was less pain. */
	readonly points: number;
	/** The most that the physio set. */
	readonly most: number;
	readonly light: Light;
}

const DAY = 86_400_000;

/** The Monday of a day's week. Counted in UTC, where every day has 24 hours. */
export function mondayOf(day: string): string {
	const at = Date.parse(`${day}T00:00:00Z`);
	const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
	return new Date(at - sinceMonday * DAY).toISOString().slice(0, 10);
}

/** The day some days after another. */
export const daysAfter = (day: string, count: number): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);

/**
 * Weeks up to today's, or to that of the last session where a clock was wrong, newest first; those
 * without a session too, back to the first one.
 *
 * @param diary oldest first
 * @param most how many weeks
 */
export function weeksOf(diary: readonly DiaryEntry[], today: string, most: number): Week[] {
	const byWeek = new Map<string, DiaryEntry[]>();
	for (const entry of diary) {
		if (!isRun(entry)) continue;
		const monday = mondayOf(entry.day);
		const week = byWeek.get(monday);
		if (week) week.push(entry);
		else byWeek.set(monday, [entry]);
	}
	const mondays = [...byWeek.keys()].sort();
	const [first, last] = [mondays[0], mondays.at(-1)];
	if (first === undefined || last === undefined) return [];
	const weeks: Week[] = [];
	const now = mondayOf(today);
	let monday = last > now ? last : now;
	while (monday >= first && weeks.length < most) {
		const before = byWeek.get(daysAfter(monday, -7)) ?? [];
		weeks.push(weekOf(monday, byWeek.get(monday) ?? [], before));
		monday = daysAfter(monday, -7);
	}
	return weeks;
}

function weekOf(
	monday: string,
	entries: readonly DiaryEntry[],
	before: readonly DiaryEntry[]
): Week {
	const sum = (of: (entry: DiaryEntry) => number | null) =>
		entries.reduce((total, entry) => total + (of(entry) ?? 0), 0);
	return {
		monday,
		entries,
		seconds: sum(secondsRun),
		metres: sum(metresRun),
		unknown: entries.filter((one) => secondsRun(one) === null && metresRun(one) === null).length,
		pain: mostPain(entries),
		rise: riseOf(entries, mostPain(before))
	};
}

function riseOf(entries: readonly DiaryEntry[], before: number | null): Rise | null {
	const pain = mostPain(entries);
	const set = entries.flatMap(({ planned }) => planned?.pain.week_to_week ?? []);
	const most = set.at(-1);
	if (pain === null || before === null || most === undefined) return null;
	const points = pain - before;
	return { points, most, light: points > most ? 'over' : 'within' };
}

function mostPain(entries: readonly DiaryEntry[]): number | null {
	const noted = entries.flatMap((entry) =>
		PAIN_MOMENTS.flatMap((moment) => painAt(entry, moment) ?? [])
	);
	return noted.length > 0 ? Math.max(...noted) : null;
}

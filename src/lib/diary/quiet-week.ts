import { isRun, type DiaryEntry } from './entry.ts';
import { daysAfter, mondayOf } from './weeks.ts';

/** A week in which fewer sessions were done than there were days for. */
export interface QuietWeek {
	/** Its Monday, `YYYY-MM-DD`. */
	readonly week: string;
	readonly done: number;
	readonly planned: number;
}

/**
 * The week before this one, where it had fewer sessions than planned. Null where the plan is younger than
 * that week, and where the person rested because they chose to.
 *
 * @param diary oldest first
 * @param planned sessions of a week
 * @param since the local day on which the plan was started
 */
export function quietWeek(
	diary: readonly DiaryEntry[],
	planned: number,
	since: string,
	today: string
): QuietWeek | null {
	const week = daysAfter(mondayOf(today), -7);
	if (since > week) return null;
	const runs = diary.filter(isRun);
	const before = runs.findLast(({ day }) => day < daysAfter(week, 7));
	if (before?.choice === 'rest' || before?.warning === true) return null;
	const done = runs.filter(({ day }) => mondayOf(day) === week).length;
	return done < planned ? { week, done, planned } : null;
}

import * as v from 'valibot';
import { isRealDate } from '#lib/fields/local-date.ts';
import { dayRunId } from './run-log.ts';
import type { SessionRecord } from './session.ts';

/**
 * Runs as versions before 0.7 kept them, in one fact. They are sessions now; the fact stays as it was,
 * is never written again, and is read from old databases and old files.
 */
export const RUNS_OF_MONTH = 'runs-of-month';

const runs = v.pipe(
	v.array(
		v.object({
			on: v.pipe(v.string(), v.isoDate()),
			length: v.pipe(v.number(), v.minValue(0), v.maxValue(500))
		})
	),
	v.maxLength(60)
);

/** Own runs by local day, counted in km and in minutes. */
export const RunsOfMonth = v.object({
	unit: v.picklist(['km', 'minutes']),
	km: runs,
	minutes: runs
});

const DAY = 24 * 60 * 60 * 1000;

/**
 * The sessions of an old fact, one a day: what was counted in km and in minutes was the same run. Their
 * notes are older than any that could be made of that day since, so whatever else is known of a session
 * is kept.
 */
export function sessionsOfRuns(fact: unknown): readonly SessionRecord[] {
	const { success, output } = v.safeParse(RunsOfMonth, fact);
	if (!success) return [];
	const days = new Map<string, { km?: number; minutes?: number }>();
	for (const unit of ['km', 'minutes'] as const) {
		for (const { on, length } of output[unit]) {
			if (length > 0 && isRealDate(on)) days.set(on, { ...days.get(on), [unit]: length });
		}
	}
	return [...days].map(([on, { km, minutes }]) => {
		const at = Math.max(0, Date.parse(`${on}T00:00:00Z`) - DAY);
		const note = <T>(value: T) => ({ value, at });
		return {
			id: dayRunId(on),
			planned: null,
			notes: {
				day: note(on),
				ended: note('done' as const),
				byHand: note(true),
				...(km !== undefined && { runMetres: note(Math.round(km * 1000)) }),
				...(minutes !== undefined && { runSeconds: note(Math.round(minutes * 60)) })
			}
		};
	});
}

import type { WALK_RUN_SESSION } from '../notes.ts';
import { momentAt, segmentsOf, type Moment, type WalkRunPlan } from './session.ts';
import { elapsed, paused, resumed, started } from '../shared/stopwatch.ts';

/** A session as the record keeps it. */
export type SessionRecord = NonNullable<ReturnType<(typeof WALK_RUN_SESSION)['read']>>;

export type Stage = 'running' | 'paused' | 'stopped' | 'done';

const HOUR = 3_600_000;
/**
 * A session begun longer ago than this, in ms, was abandoned: nobody runs it any more. So was
 * one that begins as far ahead: the clock was set back, and it would be at its start until then.
 */
const FORGOTTEN = 12 * HOUR;

type SessionPlan = SessionRecord['plan'];

/** A session that begins at `now`, in ms since 1970. */
export const begun = (plan: Omit<SessionPlan, 'coolDown'>, now: number): SessionRecord => ({
	plan: { ...plan, coolDown: 0 },
	watch: started(now),
	stopped: false
});

export const held = (stored: SessionRecord, now: number): SessionRecord => ({
	...stored,
	watch: paused(stored.watch, now)
});

export const stopped = (stored: SessionRecord, now: number): SessionRecord => ({
	...held(stored, now),
	stopped: true
});

export const goingOn = (stored: SessionRecord, now: number): SessionRecord => ({
	...stored,
	watch: resumed(stored.watch, now),
	stopped: false
});

/** The state of a stored session at `now`; null for one that was abandoned. */
export function standOf(
	stored: SessionRecord,
	now: number
): { readonly stage: Stage; readonly moment: Moment; readonly elapsed: number } | null {
	if (Math.abs(now - stored.watch.startedAt) > FORGOTTEN) return null;
	const plan: WalkRunPlan = stored.plan;
	const passed = elapsed(stored.watch, now);
	const moment = momentAt(segmentsOf(plan), passed);
	const stage = moment.done
		? 'done'
		: stored.stopped
			? 'stopped'
			: stored.watch.pausedAt === null
				? 'running'
				: 'paused';
	return { stage, moment, elapsed: passed };
}

import type { WALK_RUN_SESSION } from '../notes.ts';
import { momentAt, segmentsOf, type Moment, type WalkRunPlan } from './session.ts';
import { elapsed, paused, resumed, started } from '../shared/stopwatch.ts';

/** A session as the record keeps it. */
export type KeptSession = NonNullable<ReturnType<(typeof WALK_RUN_SESSION)['read']>>;

export type Stage = 'running' | 'paused' | 'stopped' | 'done';

const HOUR = 3_600_000;
/**
 * A session begun longer ago than this, in ms, was left behind: nobody is out with it any more. So was
 * one that begins as far ahead: the clock was set back, and it would stand at its start until then.
 */
const FORGOTTEN = 12 * HOUR;

type KeptPlan = KeptSession['plan'];

/** A session that begins at `now`, in ms since 1970. */
export const begun = (plan: Omit<KeptPlan, 'coolDown'>, now: number): KeptSession => ({
	plan: { ...plan, coolDown: 0 },
	watch: started(now),
	stopped: false
});

export const held = (kept: KeptSession, now: number): KeptSession => ({
	...kept,
	watch: paused(kept.watch, now)
});

export const stopped = (kept: KeptSession, now: number): KeptSession => ({
	...held(kept, now),
	stopped: true
});

export const goingOn = (kept: KeptSession, now: number): KeptSession => ({
	...kept,
	watch: resumed(kept.watch, now),
	stopped: false
});

/** What a kept session comes to at `now`; null for one that was left behind. */
export function standOf(
	kept: KeptSession,
	now: number
): { readonly stage: Stage; readonly moment: Moment; readonly elapsed: number } | null {
	if (Math.abs(now - kept.watch.startedAt) > FORGOTTEN) return null;
	const plan: WalkRunPlan = kept.plan;
	const passed = elapsed(kept.watch, now);
	const moment = momentAt(segmentsOf(plan), passed);
	const stage = moment.done
		? 'done'
		: kept.stopped
			? 'stopped'
			: kept.watch.pausedAt === null
				? 'running'
				: 'paused';
	return { stage, moment, elapsed: passed };
}

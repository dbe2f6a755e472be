import { expect, it } from 'vitest';
import type { Plan } from '#lib/assignment/plans.ts';
import { diaryOf } from '#lib/diary/entry.ts';
import { weeksOf } from '#lib/diary/weeks.ts';
import type { PlannedSession } from '#lib/learner/session.ts';
import { plannedSessions, plannedWeek } from './planned-sessions.ts';

const plan = {
	assignment: { jti: 'plan-0001', by: 'Kim', clinic: 'Park' },
	programme: {
		id: 'mine',
		measure: 'minutes',
		first: 'walk',
		stages: [
			{ id: 'one', title: 'Walk 2, run 3', rounds: [{ times: 3, walk: 2, run: 3 }] },
			{ id: 'two', title: 'Run 20', rounds: [{ times: 1, run: 20 }] }
		],
		sessions_a_week: 3,
		pain: { during: 2, text: 'Up to 2.' }
	},
	key: 'k',
	at: new Date(2026, 10, 26, 9).getTime()
} as unknown as Plan;

it('a session of each stage holds its numbers and the physio’s', () => {
	expect(plannedSessions(plan)).toMatchObject([
		{ plan: 'plan-0001', programme: 'mine', stage: 'one', walk: 6, run: 9, pain: { during: 2 } },
		{ stage: 'two', walk: 0, run: 20 }
	]);
});

it('a week counts the plan’s own sessions, from the week in which it began', () => {
	const [one] = plannedSessions(plan);
	const session = (day: string, planned: PlannedSession | null) => ({
		id: `session-${day}`,
		planned,
		notes: { day: { value: day, at: 1 }, ended: { value: 'done' as const, at: 1 } }
	});
	const diary = diaryOf([
		session('2026-11-17', one ?? null),
		session('2026-11-24', one ?? null),
		session('2026-12-01', one ?? null),
		session('2026-12-02', null)
	]);
	const weeks = weeksOf(diary, '2026-12-02', 8);
	expect(weeks.map((week) => plannedWeek(plan, week))).toEqual([
		{ done: 1, planned: 3 },
		{ done: 1, planned: 3 },
		null
	]);
	expect(weeks.map((week) => plannedWeek(null, week))).toEqual([null, null, null]);
});

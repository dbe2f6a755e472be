import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlannedSession, SessionNotes, SessionRecord } from '#lib/learner/session.ts';
import { diaryOf } from './entry.ts';
import { daysAfter, mondayOf, weeksOf } from './weeks.ts';

const TODAY = '2026-12-02';

function session(
	day: string,
	notes: Partial<SessionNotes> = {},
	planned: PlannedSession | null = null
): SessionRecord {
	const all = Object.entries({ day, ended: 'done', ...notes });
	return {
		id: `s-${day}-${JSON.stringify(notes).length}`,
		planned,
		notes: Object.fromEntries(
			all.map(([name, value]) => [name, { value, at: 1 }])
		) as SessionRecord['notes']
	};
}

const plan = (more: Partial<PlannedSession> = {}): PlannedSession => ({
	plan: 'plan-0001',
	programme: 'mine',
	stage: 'one',
	title: 'One',
	measure: 'minutes',
	walk: 6,
	run: 9,
	pain: {},
	...more
});

describe('a week', () => {
	it.each([
		['2026-11-30', '2026-11-30'],
		['2026-12-06', '2026-11-30'],
		['2027-01-01', '2026-12-28'],
		['2026-10-04', '2026-09-28']
	])('of %s begins on Monday %s', (day, monday) => {
		expect(mondayOf(day)).toBe(monday);
	});

	it('adds up what was run, as noted or as planned where all was done', () => {
		const [week] = weeksOf(
			diaryOf([
				session('2026-11-30', { runSeconds: 420 }, plan()),
				session('2026-12-01', {}, plan()),
				session('2026-12-02', { ended: 'stopped' }, plan()),
				session('2026-12-02', { ended: 'done' }, plan({ measure: 'metres', run: 1600 }))
			]),
			TODAY,
			8
		);
		expect(week).toMatchObject({ seconds: 420 + 540, metres: 1600, unknown: 1 });
	});

	it('says how pain rose only beside the number of the physio', () => {
		const pain = { week_to_week: 1 };
		const diary = (number: object) =>
			diaryOf([
				session('2026-11-24', { pain: 2, morning: 1 }, plan(number)),
				session('2026-12-01', { pain: 1, evening: 4 }, plan(number))
			]);
		const [now, before] = weeksOf(diary({ pain }), TODAY, 8);
		expect(now).toMatchObject({ pain: 4, rise: { points: 2, most: 1, light: 'over' } });
		expect(before).toMatchObject({ pain: 2, rise: null });
		expect(weeksOf(diary({ pain: { week_to_week: 2 } }), TODAY, 8)[0]?.rise?.light).toBe('within');
		expect(weeksOf(diary({}), TODAY, 8)[0]?.rise).toBeNull();
	});
});

it('there are no weeks without a session, and empty ones between sessions', () => {
	expect(weeksOf([], TODAY, 8)).toEqual([]);
	expect(weeksOf(diaryOf([session('2026-12-01', { ended: null })]), TODAY, 8)).toEqual([]);
	const weeks = weeksOf(diaryOf([session('2026-11-10')]), TODAY, 8);
	expect(weeks.map(({ entries }) => entries.length)).toEqual([0, 0, 0, 1]);
});

it('every session is in one week, whatever its day, and weeks follow each other', () => {
	const day = fc.integer({ min: -400, max: 20 }).map((count) => daysAfter(TODAY, count));
	fc.assert(
		fc.property(fc.uniqueArray(day, { maxLength: 30 }), (days) => {
			const weeks = weeksOf(diaryOf(days.map((one) => session(one))), TODAY, 1000);
			expect(weeks.flatMap(({ entries }) => entries.map((one) => one.day)).sort()).toEqual(
				[...days].sort()
			);
			for (const { monday, entries } of weeks) {
				for (const one of entries) expect(mondayOf(one.day)).toBe(monday);
			}
			for (const [at, { monday }] of weeks.slice(1).entries()) {
				expect(daysAfter(monday, 7)).toBe(weeks[at]?.monday);
			}
		})
	);
});

import { expect, test } from 'vitest';
import { diaryOf } from './entry.ts';
import { quietWeek } from './quiet-week.ts';

const diary = (days: readonly string[], more: object = {}) =>
	diaryOf(
		days.map((day) => ({
			id: `run-${day}`,
			planned: null,
			notes: { day: { value: day, at: 1 }, ended: { value: 'done' as const, at: 1 }, ...more }
		}))
	);

// 2026-12-02 is a Wednesday; the week before it is 23 to 29 November.
const TODAY = '2026-12-02';

test('the week before this one counts from its Monday to its Sunday', () => {
	const days = ['2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30'];
	expect(quietWeek(diary(days), 3, '2026-11-01', TODAY)).toEqual({
		week: '2026-11-23',
		done: 2,
		planned: 3
	});
	expect(quietWeek(diary(days), 2, '2026-11-01', TODAY)).toBeNull();
});

test('a week that began before the plan is no quiet week', () => {
	expect(quietWeek([], 3, '2026-11-24', TODAY)).toBeNull();
	expect(quietWeek([], 3, '2026-11-23', TODAY)?.done).toBe(0);
});

test('whoever chose to rest, or noted a warning sign, is not asked', () => {
	const rest = { choice: { value: 'rest' as const, at: 1 } };
	expect(quietWeek(diary(['2026-11-24'], rest), 3, '2026-11-01', TODAY)).toBeNull();
	const warning = { warning: { value: true, at: 1 } };
	expect(quietWeek(diary(['2026-11-20'], warning), 3, '2026-11-01', TODAY)).toBeNull();
});

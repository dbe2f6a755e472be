import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	carefulLimit,
	DAYS,
	daysBefore,
	longestOf,
	monthUpTo,
	runsOfMonth,
	scaleFor,
	withRun,
	zoneOf,
	type Run,
	type Unit
} from './month.ts';

const today = '2026-11-25';
const day = fc.integer({ min: -5, max: 60 }).map((count) => daysBefore(today, count));
const length = fc.integer({ min: 1, max: 420 }).map((tenths) => tenths / 10);
const runs = fc.array(fc.record({ on: day, length }), { maxLength: 40 });
const unit = fc.constantFrom<Unit>('km', 'minutes');

test('the month has 30 days, ends today and crosses summer time', () => {
	const days = monthUpTo('2026-10-10');
	expect(days).toHaveLength(DAYS);
	expect([days[0], days.at(-1)]).toEqual(['2026-09-11', '2026-10-10']);
});

test('a run of 30 days ago falls out, one of 29 days ago stays', () => {
	const old: Run = { on: daysBefore(today, 30), length: 9 };
	const stored: Run = { on: daysBefore(today, 29), length: 4 };
	expect(runsOfMonth([old, stored], today)).toEqual([stored]);
});

test('no run gives no longest one', () => {
	expect(longestOf([])).toBeNull();
});

test.each<[number, Unit, number]>([
	[5, 'km', 5.5],
	[10, 'km', 11],
	[4.3, 'km', 4.7],
	[20, 'minutes', 22],
	[25, 'minutes', 27]
])('after %s %s the careful range goes up to %s', (longest, counted, limit) => {
	expect(carefulLimit(longest, counted)).toBe(limit);
});

test.each([
	[5.5, 'within'],
	[5.6, 'over'],
	[6.5, 'over'],
	[6.6, 'much'],
	[12, 'much'],
	[3, 'within']
])('after 5 km, %s km is %s', (next, zone) => {
	expect(zoneOf(next, 5)).toBe(zone);
});

test('the careful limit always lies within, and never below the longest run in whole steps', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 420 }), unit, (steps, counted) => {
			const longest = counted === 'km' ? steps / 10 : steps;
			const limit = carefulLimit(longest, counted);
			expect(zoneOf(limit, longest)).toBe('within');
			expect(limit).toBeGreaterThanOrEqual(longest);
		})
	);
});

test('a longer next run never lies in a more careful zone', () => {
	const order = ['within', 'over', 'much'];
	fc.assert(
		fc.property(length, length, length, (longest, next, more) => {
			const before = order.indexOf(zoneOf(next, longest));
			expect(order.indexOf(zoneOf(next + more, longest))).toBeGreaterThanOrEqual(before);
		})
	);
});

test('all runs of a month lie in it, and the longest is as long as any', () => {
	fc.assert(
		fc.property(runs, (all) => {
			const month = runsOfMonth(all, today);
			const days = monthUpTo(today);
			for (const { on } of month) expect(days).toContain(on);
			const longest = longestOf(month);
			for (const run of month) expect(longest?.length).toBeGreaterThanOrEqual(run.length);
		})
	);
});

test('setting a day changes that day alone, and 0 takes its run out', () => {
	fc.assert(
		fc.property(runs, day, length, (all, on, set) => {
			const others = all.filter((run) => run.on !== on);
			expect(withRun(all, on, set).filter((run) => run.on === on)).toEqual([{ on, length: set }]);
			expect(withRun(all, on, set)).toHaveLength(others.length + 1);
			expect(withRun(withRun(all, on, set), on, 0)).toHaveLength(others.length);
		})
	);
});

test('a scale holds its length with two to six marks', () => {
	fc.assert(
		fc.property(fc.double({ min: 0.1, max: 900, noNaN: true }), (most) => {
			const { top, marks } = scaleFor(most);
			expect(top).toBeGreaterThanOrEqual(most);
			expect(marks.length).toBeGreaterThanOrEqual(2);
			expect(marks.length).toBeLessThanOrEqual(6);
		})
	);
});

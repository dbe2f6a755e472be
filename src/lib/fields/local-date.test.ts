import { expect, it } from 'vitest';
import { isRealDate, localDate, plausibleDay, tomorrow } from './local-date.ts';

it('is the day on the wall, not the day in Greenwich', () => {
	const morning = new Date(2026, 10, 23, 8, 30);
	const night = new Date(2026, 10, 23, 23, 59);
	expect(localDate(morning.getTime())).toBe('2026-11-23');
	expect(localDate(night.getTime())).toBe('2026-11-23');
	expect(localDate(new Date(2026, 0, 2).getTime())).toBe('2026-01-02');
	expect(localDate(new Date(2026, 0, 3, 0, 5).getTime())).toBe('2026-01-03');
});

it.each(['2026-11-23', '2028-02-29'])('knows %s as a day', (day) => {
	expect(isRealDate(day)).toBe(true);
});

it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '23.11.2026', ''])(
	'knows that %j is none',
	(day) => expect(isRealDate(day)).toBe(false)
);

it.each(['2020-01-01', '2026-11-23', '2099-12-31'])('knows that %s can be meant', (day) => {
	expect(plausibleDay(day)).toBe(true);
});

it.each([
	'0001-01-01',
	'1970-01-01',
	'2019-12-31',
	'2100-01-01',
	'9999-12-31',
	'2026-02-30',
	'soon'
])('knows that nobody means %s', (day) => expect(plausibleDay(day)).toBe(false));

it('takes as done what is done until tomorrow', () => {
	const now = new Date(2026, 10, 30, 23, 59).getTime();
	expect(plausibleDay('2026-12-01', tomorrow(now))).toBe(true);
	expect(plausibleDay('2026-12-02', tomorrow(now))).toBe(false);
});

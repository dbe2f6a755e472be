import { describe, expect, it } from 'vitest';
import { LAST_MOMENT } from '#lib/fields/local-date.ts';
import { Clock } from './clock.ts';

const NOW = new Date(2026, 10, 23, 12).getTime();
const DAY = 24 * 60 * 60 * 1000;

describe('moments', () => {
	it('go forward only, whatever the clock does', () => {
		let time = NOW;
		const clock = new Clock(() => time);
		const first = clock.moment(0);
		time -= 365 * DAY;
		expect(clock.moment(0)).toBe(first + 1);
		expect(clock.moment(first + 10)).toBe(first + 11);
		time = NOW + 400 * DAY;
		expect(clock.moment(0)).toBe(time);
	});

	it('never pass the last that can be said', () => {
		expect(new Clock(() => LAST_MOMENT + DAY).moment(0)).toBe(LAST_MOMENT);
	});
});

import { expect, test } from 'vitest';
import { isNight, isQuiet } from './quiet.ts';

const at = (hours: number, minutes = 0) => new Date(2026, 10, 26, hours, minutes).getTime();

test('quiet hours may pass midnight, begin on the minute and end before it', () => {
	const quiet = { from: '20:00', to: '07:30' };
	expect([19, 20, 23, 0, 7, 8].map((hour) => isQuiet(quiet, at(hour)))).toEqual([
		false,
		true,
		true,
		true,
		true,
		false
	]);
	expect(isQuiet(quiet, at(7, 29))).toBe(true);
	expect(isQuiet(quiet, at(7, 30))).toBe(false);
});

test('within a day; never; and from a time to the same time is never', () => {
	expect(isQuiet({ from: '12:00', to: '13:00' }, at(12, 30))).toBe(true);
	expect(isQuiet(null, at(3))).toBe(false);
	expect(isQuiet({ from: '08:00', to: '08:00' }, at(8))).toBe(false);
});

test('a newer version may come in the small hours, or while the room is closed', () => {
	expect(isNight(null, at(3))).toBe(true);
	expect(isNight(null, at(14))).toBe(false);
	expect(isNight({ from: '18:00', to: '07:00' }, at(19))).toBe(true);
});

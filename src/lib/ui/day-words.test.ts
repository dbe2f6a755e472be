import { expect, test } from 'vitest';
import { dayWords } from './day-words.ts';

test('a day is said as people say it, with its year only where that is another', () => {
	const now = new Date(2026, 2, 1);
	expect(dayWords('2026-03-20', now)).toBe('Friday 20 March');
	expect(dayWords('2027-03-20', now)).toBe('Saturday 20 March 2027');
});

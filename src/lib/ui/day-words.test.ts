import { expect, test } from 'vitest';
import { dayWords } from './day-words.ts';

const now = new Date(2026, 2, 1);

test('a day is said as people say it, with its year only where that is another', () => {
	expect(dayWords('2026-03-20', 'full', now)).toBe('Friday 20 March');
	expect(dayWords('2027-03-20', 'full', now)).toBe('Saturday 20 March 2027');
});

test('where there is less room, less of it is said', () => {
	expect(dayWords('2026-03-20', 'brief', now)).toBe('Fri 20 March');
	expect(dayWords('2026-03-20', 'date', now)).toBe('20 March');
	expect(dayWords('2026-03-20', 'short', now)).toBe('20 Mar');
	expect(dayWords('2025-03-20', 'short', now)).toBe('20 Mar 2025');
});

import { expect, test } from 'vitest';
import { dayInWords, lengthInWords } from './amount.ts';

test.each([
	[5, 'km', '5 km'],
	[5.5, 'km', '5.5 km'],
	[0.1 + 0.2, 'km', '0.3 km'],
	[1, 'minutes', '1 minute'],
	[22, 'minutes', '22 minutes']
] as const)('%s %s reads "%s"', (length, unit, words) => {
	expect(lengthInWords(length, unit)).toBe(words);
});

test('a day reads as people say it', () => {
	expect(dayInWords('2026-11-24', '2026-11-25')).toBe('Tue 24 Nov');
	expect(dayInWords('2026-11-25', '2026-11-25')).toBe('Today');
});

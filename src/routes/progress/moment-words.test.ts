import { expect, test } from 'vitest';
import { momentWords } from './moment-words.ts';

test('the day of the last copy is said', () => {
	expect(momentWords(Date.UTC(2026, 10, 26))).toBe('26 November 2026');
});

test.each([undefined, null, 'x', -1, 8.64e15 + 1, 1e300])(
	'a file that says %s for it is passed over',
	(stored) => expect(momentWords(stored)).toBeNull()
);

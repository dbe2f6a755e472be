import { expect, it } from 'vitest';
import { plural } from './plural.ts';

const words = { one: 'lesson', other: 'lessons' };

it('has one form for one, and another for none, parts and many', () => {
	expect(plural(1, words)).toBe('lesson');
	for (const number of [0, 0.5, 1.5, 2, 21, 101]) expect(plural(number, words)).toBe('lessons');
});

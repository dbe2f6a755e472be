import { expect, test } from 'vitest';
import { QUESTIONS } from './questions.ts';

const notes = (part: keyof typeof QUESTIONS) => QUESTIONS[part].map(({ note }) => note);

test('all that is asked on the way can be corrected later', () => {
	const asked = (['before', 'after', 'evening', 'morning'] as const).flatMap(notes);
	expect(new Set(asked).size).toBe(asked.length);
	expect(notes('all')).toEqual(expect.arrayContaining(asked));
});

test.each(['before', 'after', 'evening', 'morning'] as const)(
	'what is asked in the part "%s" takes ten seconds: at most four taps',
	(part) => {
		expect(notes(part).length).toBeLessThanOrEqual(4);
	}
);

import { expect, it } from 'vitest';
import { segmentsOf } from './session.ts';
import { minutesOf, nameOf, partsInWords, totalsInWords } from './words.ts';

const segments = segmentsOf({ warmUp: 5, walk: 9, run: 1, repeats: 3, coolDown: 0 });

it('says minutes as people do', () => {
	expect([60, 540, 90].map(minutesOf)).toEqual(['1 minute', '9 minutes', '1.5 minutes']);
});

it('names a step as the lists do', () => {
	expect(nameOf({ walk: 9, run: 1 })).toBe('Walk 9, run 1');
});

it('describes a whole session', () => {
	expect(partsInWords(segments)).toBe('walk 5, run 1, walk 9, run 1, walk 9, run 1, walk 9');
	expect(totalsInWords(segments)).toBe('35 minutes in all. You run for 3 minutes of them.');
});

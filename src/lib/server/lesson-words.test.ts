import { describe, expect, test } from 'vitest';
import { countWords, namesLeftOut, readingGrade } from './lesson-words.ts';

describe('the reading grade', () => {
	test('follows Flesch and Kincaid', () => {
		// One sentence, six words, six syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
		expect(readingGrade(['The cat sat on the mat.'], null)).toBeCloseTo(-1.45, 2);
	});

	test('rises with long words and long sentences', () => {
		const easy = readingGrade(['You can run. Start slow.'], null);
		const hard = readingGrade(
			['Rehabilitation necessitates progressive musculoskeletal adaptation.'],
			null
		);
		expect(hard).toBeGreaterThan(easy + 10);
	});

	test('leaves out words that the glossary explains, and names of studies', () => {
		const names = namesLeftOut({
			glossary: { oa: { name: 'osteoarthritis', definition: 'sore joints' } },
			references: {
				a: {
					type: 'article',
					author: [{ family: 'Alentorn-Geli' }],
					title: 'A very long title',
					size: [],
					shows: 'x',
					cannot: 'y',
					read: 'abstract'
				}
			}
		});
		expect(readingGrade(['Alentorn-Geli found less osteoarthritis.'], names)).toBe(
			readingGrade(['found less.'], null)
		);
	});

	test('of nothing is nothing', () => {
		expect(readingGrade([], null)).toBe(0);
	});
});

test('signs alone are no words', () => {
	expect(countWords('7 of 200 (3.5 %) – about')).toBe(5);
});

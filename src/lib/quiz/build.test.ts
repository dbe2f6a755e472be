import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildGuess, buildQuestion } from './build.ts';
import { anySource, FIXTURES, question } from './questions.fixture.ts';
import type { GuessSource } from './schema.ts';

it('a question on the page holds what the file says', () => {
	fc.assert(
		fc.property(anySource(), (source) => {
			const { key, shuffled, ...rest } = buildQuestion(source);
			expect(rest).toMatchObject(source);
			// A slider gets a place to begin at; nothing more is added.
			const added = Object.keys(rest).filter((name) => !(name in source));
			expect(source.kind === 'estimate' ? ['start'] : []).toEqual(expect.arrayContaining(added));
			expect(key).not.toBe('');
			expect(shuffled).toEqual(buildQuestion(source).shuffled);
		})
	);
});

it('a guess on the page has the draft that it begins with', () => {
	const guess = buildGuess(FIXTURES.estimate.source as unknown as GuessSource);
	expect(guess.draft).toEqual({ kind: 'estimate', value: 30 });
	expect(guess.key).toBe(question('estimate').key);
});

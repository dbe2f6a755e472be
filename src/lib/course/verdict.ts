import type { Attempt } from '#lib/learner/record.ts';
import type { Myth } from './schema/glossary-and-myths.ts';
import { VERDICTS } from './verdicts.ts';

export const VERDICT_WORDS: Record<Myth['verdict'], string> = {
	false: 'False',
	'mostly-false': 'Mostly false',
	depends: 'It depends',
	'not-proven': 'Not proven'
};

/** What to say of a guess that was another. */
export const GUESSED_WORDS: Record<Myth['verdict'], string> = {
	false: 'You guessed: false.',
	'mostly-false': 'You guessed: mostly false.',
	depends: 'You guessed: it depends.',
	'not-proven': 'You guessed: not proven.'
};

/**
 * What was guessed at a myth; null where nothing was, or nothing readable. `verdict` is null where
 * the answer was shown without a guess.
 */
export function verdictGuess(
	attempt: Attempt | undefined
): { verdict: Myth['verdict'] | null } | null {
	if (!attempt) return null;
	const { response } = attempt;
	if (response === null) return { verdict: null };
	if (typeof response !== 'object' || !('verdict' in response)) return null;
	const verdict = VERDICTS.find((one) => one === response.verdict);
	return verdict ? { verdict } : null;
}

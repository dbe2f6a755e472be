import { hash } from './hash.ts';
import { kindOf } from './kinds.ts';
import {
	schemaOf,
	type BuildFields,
	type Guess,
	type GuessSource,
	type QuestionSource
} from './schema.ts';

type Source = QuestionSource | GuessSource;

/** Makes a question of `quiz.yaml` ready for the page. */
export function buildQuestion<S extends Source>(source: S): S & BuildFields {
	const any: Source = source;
	const schema = schemaOf(any);
	return {
		...source,
		...schema.complete?.(any),
		key: answerKey(source),
		shuffled: schema.shownOrder(any, source.id)
	};
}

/** Makes the guess of a lesson ready for the page. */
export function buildGuess(source: GuessSource): Guess {
	const guess: GuessSource & BuildFields = buildQuestion(source);
	return { ...guess, draft: kindOf(guess).empty(guess) };
}

/**
 * Fingerprint of what decides the marking of a question, in 14 hex digits. Attempts are stored with
 * it: when it changes, the question is asked again. It stays when texts change, when options change
 * places in the file, and when a better answer lies in the same accepted range.
 */
export function answerKey(source: Source): string {
	return hash(JSON.stringify([source.kind, ...schemaOf(source).decides(source)]))
		.toString(16)
		.padStart(14, '0');
}

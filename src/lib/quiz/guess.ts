import type { Component } from 'svelte';
import type { Draft } from './empty-draft.ts';
import Estimate from './kinds/estimate/Input.svelte';
import type { Guess } from './schema.ts';

/**
 * The inputs of a lesson's guess. A guess and its draft are of one kind, for which these were fetched:
 * each takes no other, which no type can say without a copy of the guess's screen for each kind.
 */
export type GuessInput = Component<{
	question: Guess;
	draft: Draft;
	heading: string;
	hint: string;
	onchange: (draft: Draft) => void;
}>;

/** Fetches the inputs of one kind alone: a lesson begins with its guess, and should begin soon. */
export async function guessInput(kind: Guess['kind']): Promise<GuessInput> {
	switch (kind) {
		case 'single':
			return (await import('./kinds/single/Input.svelte')).default as GuessInput;
		case 'true-false':
			return (await import('./kinds/true-false/Input.svelte')).default as GuessInput;
		case 'estimate':
			// In the first chunk of every lesson anyway: most guesses are estimates.
			return Estimate as GuessInput;
		case 'number':
			return (await import('./kinds/number/Input.svelte')).default as GuessInput;
	}
}

import type { Component } from 'svelte';
import type { InputProps } from '../kind-views.ts';
import Estimate from '../kinds/estimate/Input.svelte';
import type { GuessKind } from '../schema.ts';

/** Said under a guess, whatever its kind. */
export const GUESS_HINT = 'A guess is fine. It isn’t scored, and it helps you remember.';

export type GuessInput = Component<InputProps<GuessKind>>;

const INPUTS: {
	readonly [K in GuessKind]: () => Promise<{ readonly default: Component<InputProps<K>> }>;
} = {
	single: () => import('../kinds/single/Input.svelte'),
	'true-false': () => import('../kinds/true-false/Input.svelte'),
	// In the first chunk of every lesson anyway: most guesses are estimates.
	estimate: () => Promise.resolve({ default: Estimate }),
	number: () => import('../kinds/number/Input.svelte')
};

/** Fetches the inputs of one kind alone: a lesson begins with its guess, and should begin soon. */
export async function guessInput<K extends GuessKind>(kind: K): Promise<Component<InputProps<K>>> {
	return (await INPUTS[kind]()).default;
}

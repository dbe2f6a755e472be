import Estimate from './kinds/Estimate.svelte';
import type NumberAnswer from './kinds/NumberAnswer.svelte';
import type Single from './kinds/Single.svelte';
import type TrueFalse from './kinds/TrueFalse.svelte';
import type { Guess } from './schema.ts';

/** The inputs of a guess, by its kind. */
export type GuessInput =
	| { readonly kind: 'single'; readonly Input: typeof Single }
	| { readonly kind: 'true-false'; readonly Input: typeof TrueFalse }
	| { readonly kind: 'estimate'; readonly Input: typeof Estimate }
	| { readonly kind: 'number'; readonly Input: typeof NumberAnswer };

/** Fetches the inputs of one kind alone: a lesson begins with its guess, and should begin soon. */
export async function guessInput(kind: Guess['kind']): Promise<GuessInput> {
	switch (kind) {
		case 'single':
			return { kind, Input: (await import('./kinds/Single.svelte')).default };
		case 'true-false':
			return { kind, Input: (await import('./kinds/TrueFalse.svelte')).default };
		case 'estimate':
			// In the first chunk of every lesson anyway: most guesses are estimates.
			return { kind, Input: Estimate };
		case 'number':
			return { kind, Input: (await import('./kinds/NumberAnswer.svelte')).default };
	}
}

import type { Component } from 'svelte';
import { guessInput } from '#lib/quiz/guess-input.ts';
import type { PageLoad } from './$types';

/** Each lesson is a chunk of its own: a page fetches only what it shows. */
const LESSONS = import.meta.glob<{ default: Component }>('/lessons/*/index.md');

export const load: PageLoad = async ({ params, data }) => {
	const path = Object.keys(LESSONS).find((name) => name.endsWith(`-${params.slug}/index.md`));
	const text = path && LESSONS[path];
	if (!text) throw new Error(`lessons/NN-${params.slug}/index.md is missing`);
	return {
		...data,
		text: (await text()).default,
		input: await guessInput(data.guess.kind),
		later: import.meta.env.SSR ? await import('./later.ts') : null
	};
};

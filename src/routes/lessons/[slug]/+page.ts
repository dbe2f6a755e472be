import type { Component } from 'svelte';
import type { LessonData } from '#lib/lesson/lesson-data.ts';
import { guessInput } from '#lib/quiz/first-load/guess.ts';
import type { PageLoad } from './$types';

/** Each lesson is a chunk of its own: a page fetches only what it shows. */
const texts = new Map(
	Object.entries(import.meta.glob<{ default: Component }>('/lessons/*/index.md')).map(
		([path, text]) => [path.replace(/^\/lessons\/\d+-|\/index\.md$/g, ''), text]
	)
);

export const load: PageLoad<LessonData> = async ({ params, data }) => {
	const text = await texts.get(params.slug)?.();
	if (!text) throw new Error(`lessons/NN-${params.slug}/index.md is missing`);
	return {
		...data,
		text: text.default,
		Input: await guessInput(data.guess.kind),
		later: import.meta.env.SSR ? await import('#lib/lesson/interactive-parts.ts') : null
	};
};

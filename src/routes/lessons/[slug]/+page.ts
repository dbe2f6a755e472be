import { lessonText } from 'virtual:lesson-texts';
import { guessInput } from '#lib/quiz/guess.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => {
	// Each lesson is a chunk of its own: a page fetches only what it shows.
	const text = await lessonText(params.slug);
	if (!text) throw new Error(`lessons/NN-${params.slug}/index.md is missing`);
	return {
		...data,
		text: text.default,
		Input: await guessInput(data.guess.kind),
		later: import.meta.env.SSR ? await import('./later.ts') : null
	};
};

import { answerKey } from './answer-key.ts';
import type { Built, GuessSource, QuestionSource } from './schema.ts';
import { disordered, shuffled } from './shuffle.ts';

/** Makes a question of `quiz.yaml` ready for the page: adds its answer key and its shown order. */
export function buildQuestion<S extends QuestionSource | GuessSource>(source: S): S & Built {
	return { ...source, key: answerKey(source), shuffled: shownOrder(source) };
}

function shownOrder(source: QuestionSource | GuessSource): readonly string[] {
	const ids = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id);
	switch (source.kind) {
		case 'single':
		case 'several':
			return shuffled(ids(source.options), source.id);
		case 'place':
			return shuffled(ids(source.places), source.id);
		case 'sort':
			return shuffled(ids(source.items), source.id);
		case 'order':
			return disordered(ids(source.items), source.id);
		case 'true-false':
			return ['true', 'false'];
		case 'estimate':
		case 'number':
			return [];
	}
}

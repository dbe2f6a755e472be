import { answerKey } from './answer-key.ts';
import type { Built, GuessSource, QuestionSource } from './schema.ts';
import { disordered, shuffled } from './shuffle.ts';

/**
 * Makes a question of `quiz.yaml` ready for the page: adds its answer key, its shown order, and where a
 * slider stands at first.
 */
export function buildQuestion<S extends QuestionSource | GuessSource>(source: S): S & Built {
	const start = source.kind === 'estimate' ? { start: startOf(source) } : {};
	return { ...source, ...start, key: answerKey(source), shuffled: shownOrder(source) };
}

/** Where a slider stands at first: in the middle, or at an end where the middle would be right. */
function startOf(source: Extract<QuestionSource | GuessSource, { kind: 'estimate' }>): number {
	const { start, min, max, step_size, accept } = source;
	if (start !== undefined) return start;
	const middle = min + Math.round((max - min) / 2 / step_size) * step_size;
	const within = (value: number) => accept.from <= value && value <= accept.to;
	return [middle, min].find((value) => !within(value)) ?? max;
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

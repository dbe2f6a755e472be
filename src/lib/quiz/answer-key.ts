import { hash } from './hash.ts';
import type { GuessSource, QuestionSource } from './schema.ts';

type Source = QuestionSource | GuessSource;

/**
 * Fingerprint of what decides the marking of a question, in 14 hex digits. Attempts are kept with
 * it: when it changes, the question is offered again. Texts, the order in which options stand in
 * the file, and a better answer within the same accepted range leave it as it is.
 */
export function answerKey(source: Source): string {
	return hash(JSON.stringify([source.kind, ...deciding(source)]))
		.toString(16)
		.padStart(14, '0');
}

function deciding(source: Source): readonly unknown[] {
	switch (source.kind) {
		case 'single':
		case 'several':
			return options(source.options);
		case 'place':
			return options(source.places);
		case 'true-false':
			return [source.answer];
		case 'order':
			return source.items.map(({ id }) => id);
		case 'sort':
			return [
				source.groups.map(({ id }) => id).sort(),
				source.items.map(({ id, group }) => `${id} ${group}`).sort()
			];
		case 'estimate':
		case 'number':
			return [source.accept.from, source.accept.to];
	}
}

const options = (parts: readonly { readonly id: string; readonly best: boolean }[]) =>
	parts.map(({ id, best }) => `${id} ${best}`).sort();

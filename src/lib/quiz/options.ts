import type { AskedOf } from './schema.ts';

/** One answer to choose, as it is shown. */
export interface Option {
	readonly id: string;
	readonly text: string;
	readonly best: boolean;
	readonly feedback: string;
}

export type Choosing = AskedOf<'single' | 'several' | 'true-false' | 'place'>;

/** Sorts parts by the order their ids are shown in; a part that is not listed goes last. */
export function arranged<T extends { readonly id: string }>(
	parts: readonly T[],
	shown: readonly string[]
): readonly T[] {
	const at = ({ id }: T) => {
		const index = shown.indexOf(id);
		return index < 0 ? shown.length : index;
	};
	return [...parts].sort((a, b) => at(a) - at(b));
}

/** The answers of a question that is answered by choosing, in the order they are shown in. */
export function optionsOf(question: Choosing): readonly Option[] {
	if (question.kind === 'true-false') {
		return [true, false].map((answer) => ({
			id: String(answer),
			text: answer ? 'True' : 'False',
			best: answer === question.answer,
			feedback: question.feedback[answer ? 'true' : 'false']
		}));
	}
	const options = question.kind === 'place' ? question.places : question.options;
	return arranged(options, question.shuffled);
}

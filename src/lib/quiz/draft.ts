import type { Draft } from './empty-draft.ts';
import { optionsOf } from './options.ts';
import type { Response } from './response.ts';
import type { AskedOf } from './schema.ts';

/** An earlier answer, to be changed. */
export function draftFrom(response: Response): Draft {
	return response.kind === 'number' ? { kind: 'number', text: String(response.value) } : response;
}

/** Ids of the chosen answers, in the order they are shown in. */
export function chosenIds(
	question: AskedOf<'single' | 'several' | 'true-false' | 'place'>,
	draft: Draft
) {
	return optionsOf(question)
		.map(({ id }) => id)
		.filter((id) => isChosen(draft, id));
}

function isChosen(draft: Draft, id: string): boolean {
	switch (draft.kind) {
		case 'single':
			return draft.option === id;
		case 'several':
			return draft.options.includes(id);
		case 'true-false':
			return draft.answer !== null && String(draft.answer) === id;
		case 'place':
			return draft.place === id;
		default:
			return false;
	}
}

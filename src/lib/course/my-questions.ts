import type { Json } from '#lib/learner/record.ts';

/** Under this name the record keeps the patient's questions for the physio. */
export const MY_QUESTIONS = 'my-questions';

/** At most so many own questions, each at most so long: what a receipt can carry. */
export const MOST_OWN = 10;
export const LONGEST_OWN = 200;

export interface MyQuestions {
	/** Ids of ready-made questions that are ticked. */
	readonly ticked: readonly string[];
	readonly own: readonly string[];
}

/** Reads what the record kept; anything unreadable is as if nothing had been kept. */
export function readMyQuestions(stored: Json | undefined): MyQuestions {
	if (stored === null || typeof stored !== 'object' || Array.isArray(stored))
		return { ticked: [], own: [] };
	const lists = stored as { readonly [key: string]: Json };
	return { ticked: texts(lists.ticked), own: texts(lists.own) };
}

function texts(list: Json | undefined): string[] {
	return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
}

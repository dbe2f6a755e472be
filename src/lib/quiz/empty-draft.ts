import type { Asked, Kind } from './schema.ts';

/** An answer that is being made. In memory only, and null or empty where nothing is chosen yet. */
export type Draft =
	| { readonly kind: 'single'; readonly option: string | null }
	| { readonly kind: 'several'; readonly options: readonly string[] }
	| { readonly kind: 'true-false'; readonly answer: boolean | null }
	| { readonly kind: 'order'; readonly items: readonly string[] }
	| { readonly kind: 'sort'; readonly groups: Readonly<Record<string, string>> }
	| { readonly kind: 'estimate'; readonly value: number }
	| { readonly kind: 'number'; readonly text: string }
	| { readonly kind: 'place'; readonly place: string | null };
export type DraftOf<K extends Kind> = Extract<Draft, { kind: K }>;

/** What stands on the screen before the person has done anything. */
export function emptyDraft(question: Asked): Draft {
	const { kind } = question;
	switch (kind) {
		case 'single':
			return { kind, option: null };
		case 'several':
			return { kind, options: [] };
		case 'true-false':
			return { kind, answer: null };
		case 'order':
			return { kind, items: question.shuffled };
		case 'sort':
			return { kind, groups: {} };
		case 'estimate':
			return { kind, value: question.start ?? question.min };
		case 'number':
			return { kind, text: '' };
		case 'place':
			return { kind, place: null };
	}
}

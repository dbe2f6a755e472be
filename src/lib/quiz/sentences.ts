/** What is said of an answer that the question does not have any more. */
export const GONE = 'an answer that is no longer here';

/** Joins answers; one that ends like a sentence needs no semicolon. */
export function listed(texts: readonly string[]): string {
	return texts.join('; ').replace(/([.!?]); /g, '$1 ');
}

/** Joins sentences, and gives a full stop to those that have no end of their own. */
export function sentences(...parts: readonly string[]): string {
	return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}

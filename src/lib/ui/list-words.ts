import { LANGUAGE } from './language.ts';

let withAnd: Intl.ListFormat | undefined;
let plain: Intl.ListFormat | undefined;

/** Things in a sentence, by the language's rules: "a, b and c". */
export function andList(items: readonly string[]): string {
	withAnd ??= new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });
	return withAnd.format(items);
}

/** Things in a row, with no "and": "a, b, c". */
export const commaList = (items: readonly string[]): string =>
	commaListParts(items)
		.map(({ value }) => value)
		.join('');

/** The same in parts, for a page that marks up each thing. */
export function commaListParts(items: readonly string[]) {
	plain ??= new Intl.ListFormat(LANGUAGE, { type: 'unit', style: 'short' });
	return plain.formatToParts(items);
}

/** Titles in a row, "a; b": they hold commas of their own, and the language has no rule for that. */
export const titleList = (titles: readonly string[]): string => titles.join('; ');

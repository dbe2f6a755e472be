import { LANGUAGE } from './language.ts';

/** A text for each form that numbers have in the language: English has two. */
type Forms = { readonly [form in Intl.LDMLPluralRule]?: string } & {
	readonly one: string;
	readonly other: string;
};

let rules: Intl.PluralRules | undefined;

/**
 * The words for a number, such as `{ one: 'one lesson', other: '3 lessons' }`, by the language's rules.
 * Each form is a whole sentence or label: other languages change more than the noun.
 * Not for what a first page shows: the browser takes milliseconds to make its first formatter.
 */
export function plural(number: number, words: Forms): string {
	rules ??= new Intl.PluralRules(LANGUAGE);
	return words[rules.select(number)] ?? words.other;
}

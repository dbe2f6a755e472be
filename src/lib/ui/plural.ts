let rules: Intl.PluralRules | undefined;

/**
 * The words for a number, such as `{ one: 'one lesson', other: '3 lessons' }`, by the language's rules.
 * Not for what a first page shows: the browser takes milliseconds to make its first formatter.
 */
export function plural(number: number, words: { readonly one: string; readonly other: string }) {
	rules ??= new Intl.PluralRules('en-AU');
	return rules.select(number) === 'one' ? words.one : words.other;
}

const ASCII = /^[ -~]*$/;
/** What joins or marks words: hyphens, apostrophes of all kinds, letters that are used as such. */
const MARKS = /[\p{P}\p{Sk}\p{Lm}]/gu;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz', 'ae', 'oe', 'th'];

/** One order of letters for everyone, whatever the browser's language: in it ø is an o, ł an l, æ an ae. */
const collator = new Intl.Collator('en', { sensitivity: 'base' });
/** By letter. The first three are single letters in every order. */
const plainLetters = new Map([
	['þ', 'th'],
	['ŋ', 'n'],
	['ə', 'e']
]);

/** A text as people search for it: whatever the case, the accents, the strokes and the apostrophes. */
export function searchable(text: string): string {
	const lower = text.toLowerCase();
	if (ASCII.test(lower)) return lower.replace(MARKS, '');
	// By way of capitals, since ß has SS, and the i without a dot has I.
	const folded = lower.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
	return folded
		.replace(/\p{M}/gu, '')
		.replace(MARKS, '')
		.replace(/[^ -~]/gu, plainLetter);
}

/** The letters a to z that the collator takes for the same; the letter itself where there are none. */
function plainLetter(letter: string): string {
	let plain = plainLetters.get(letter);
	if (plain === undefined) {
		plain = LETTERS.find((one) => collator.compare(one, letter) === 0) ?? letter;
		plainLetters.set(letter, plain);
	}
	return plain;
}

const COUNTED =
	'studies|trials|people|patients|adults|children|men|women|runners|athletes|players|members|knees|hips|joints|scans|operations|injuries|points|times|steps|beats|strides|minutes|hours|days|weeks|metres|meters|kilometres|km|miles|m|cm|mm|kg|g|degrees|seconds|years|months|words|laps';
/** What shows that the number before it counts or measures something. */
const COUNTS = new RegExp(
	String.raw`^\s*(?:%|per\s?cent|(?:of|out of|in|to)\s+(?:every\s+)?\d|/|(?:\w+\s+)?(?:${COUNTED})\b)`,
	'i'
);
/** A word that calls, at the end of a text but for small words and other numbers. */
const CALLS =
	/\b(?:call(?:s|ed|ing)?|dial(?:s|led|ling)?|ring(?:s|ing)?|phone[sd]?|phoning|telephones?|tel|text(?:s|ed|ing)?|ambulance|emergency|helpline|hotline|lifeline)\b(?:[\s.,:;"'“”‘’()\d-]|\b(?:the|an?|for|your|on|at|to|us|now|or|and|first|then|ambulance|emergency|services?|number|help|is|free)\b)*$/i;
/** Digits, with what people write between them. A stop and a space end a sentence, or an amount. */
const DIGITS = /(?<![\d.,]|\d['’_])\+?\(?\d(?:(?:[ ()-]|\.(?! )){0,2}\d)*/g;
const THOUSANDS = /^[1-9]\d{0,2}(?:(?: \d{3})+|(?:\.\d{3})+)$/;
const DATE =
	/^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[.-]\d{1,2}[.-]\d{4}|(?:19|20)\d\d(?:(?: ?- ?| )(?:19|20)\d\d)+)$/;
const DECIMAL = /^(?:(?:0|[1-9]\d{0,2})\.\d+|[1-9]\d*\.\d{1,3})$/;
const COUNT = /^[1-9]\d{0,2}$/;
const RANGE = /^[1-9]\d{0,2}-[1-9]\d{0,2}$/;
/** No amount begins like this; other emergency numbers may be amounts too. */
const ALWAYS = '000';
/** How Australia writes its short numbers: 13 11 14. */
const SHORT = /^13[ -]\d\d[ -]\d\d$/;

/**
 * A telephone number that is written out in a text, or undefined. An amount is none: "112 studies",
 * "75 000 runners", "one step in 999", "10 10 10".
 */
export function telephoneIn(text: string): string | undefined {
	const plain = text
		.replace(/[\u200B-\u200F\u2060\u00AD\uFEFF]/g, '')
		.replace(/\s/g, ' ')
		.replace(/[\u2010-\u2015\u2212]/g, '-');
	for (const match of plain.matchAll(DIGITS)) {
		const [number] = match;
		const after = plain.slice(match.index + number.length);
		// A comma continues with an amount: 115,000.
		if (/^,\d/.test(after)) continue;
		if (isTelephone(number, plain.slice(0, match.index), after)) return number;
	}
	return undefined;
}

function isTelephone(number: string, before: string, after: string): boolean {
	const digits = number.replace(/\D/g, '');
	if (DATE.test(number) || DECIMAL.test(number)) return false;
	if (digits.startsWith(ALWAYS)) return true;
	if (COUNTS.test(after) && !number.startsWith('+') && !digits.startsWith('0')) return false;
	if (digits.length >= 3 && CALLS.test(before)) return true;
	if (SHORT.test(number)) return true;
	if (THOUSANDS.test(number)) return false;
	return digits.length >= 7 && !isSeries(number);
}

/** Amounts one after the other, such as sets (12 10 8 6), breaths (1 2 1 2) and ranges (8-12 6-10). */
function isSeries(number: string): boolean {
	const ends = number.split(/ ?- ?/);
	if (ends.length === 2 && ends.every((one) => DECIMAL.test(one) || THOUSANDS.test(one))) {
		return true;
	}
	const amounts = number.split(' ');
	if (amounts.every((one) => RANGE.test(one) || DECIMAL.test(one))) return true;
	const counts = number.split(/[ -]/);
	if (!counts.every((one) => COUNT.test(one))) return false;
	const numbers = counts.map(Number);
	const goes = (holds: (one: number, next: number) => boolean) =>
		numbers.every((one, at) => at === 0 || holds(numbers[at - 1] ?? one, one));
	return (
		new Set(numbers).size <= 2 ||
		counts.every((one) => one.length === 1) ||
		goes((one, next) => one <= next) ||
		goes((one, next) => one >= next) ||
		numbers.join() === numbers.toReversed().join()
	);
}

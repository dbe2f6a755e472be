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
/** Digits, with what people write between them. */
const DIGITS = /(?<![\d.,])\+?\(?\d(?:[ ().-]{0,2}\d)*/g;
const THOUSANDS = /^[1-9]\d{0,2}(?:(?: \d{3})+|(?:\.\d{3})+)$/;
const DATE =
	/^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[.-]\d{1,2}[.-]\d{4}|(?:19|20)\d\d ?- ?(?:19|20)\d\d)$/;
const DECIMAL = /^\d+\.\d+$/;
/** No amount begins like this; other emergency numbers may be amounts too. */
const ALWAYS = '000';

/**
 * A telephone number that is written out in a text, or undefined. An amount is none: "112 studies",
 * "75 000 runners", "one step in 999".
 */
export function telephoneIn(text: string): string | undefined {
	const plain = text
		.replace(/[\u200B-\u200F\u2060\u00AD\uFEFF]/g, '')
		.replace(/\s/g, ' ')
		.replace(/[\u2010-\u2015\u2212]/g, '-');
	for (const match of plain.matchAll(DIGITS)) {
		const [number] = match;
		const after = plain.slice(match.index + number.length);
		// A comma goes on with an amount: 115,000.
		if (/^,\d/.test(after)) continue;
		if (isTelephone(number, plain.slice(0, match.index), after)) return number;
	}
	return undefined;
}

function isTelephone(number: string, before: string, after: string): boolean {
	const digits = number.replace(/\D/g, '');
	if (DATE.test(number) || DECIMAL.test(number)) return false;
	if (number.startsWith(ALWAYS)) return true;
	if (COUNTS.test(after) && !number.startsWith('+') && !digits.startsWith('0')) return false;
	if (digits.length >= 3 && CALLS.test(before)) return true;
	if (THOUSANDS.test(number)) return false;
	return digits.length >= 7 || /^\d\d[ -]\d\d[ -]\d\d$/.test(number);
}

/** A word that people put before a number they are not sure of. */
const ABOUT = /^(?:about|around|approximately|approx\.?|roughly|circa|ca\.|~|≈)\s*/;

const isDigit = (code: number) => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/** The digits of each script follow each other from its zero on, in tens. */
function valueOf(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let zero = code;
	while (isDigit(zero - 1)) zero -= 1;
	return String((code - zero) % 10);
}

/** A text with the digits of every script, and the signs between them, written as 0 to 9. */
export function plainDigits(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/\p{Nd}/gu, valueOf)
		.replaceAll('٫', '.')
		.replace(/[٬،]/g, ',')
		.replace(/[−–]/g, '-');
}

/**
 * Reads a number as people type it, in the digits of any script: "12", "12.5", "12,5", "1,500",
 * "about 12", and "12 km." where "km" is one of the units. A comma before exactly three digits parts
 * thousands, as it does in Australia; any other comma is a decimal one. Null where it is no number.
 */
export function readNumber(typed: string, units: readonly string[] = []): number | null {
	let text = plainDigits(typed).trim().toLowerCase().replace(ABOUT, '').replace(/\.$/, '');
	const unit = units.find((one) => one !== '' && text.endsWith(one));
	if (unit !== undefined) text = text.slice(0, -unit.length);
	text = text.replace(/\s/g, '');
	if (/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text)) text = text.replaceAll(',', '');
	else text = text.replace(',', '.');
	return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
}

/** What the characters' codes count from: `-`, the first that a token may have, becomes 00. */
const FIRST = 45;
const TOKEN = /^[\w.-]*$/;

/**
 * A token of letters, digits, `-`, `_` and `.` as digits, two for each character, as SMART Health Cards
 * write theirs: so a QR code holds it in 6.7 bits a character instead of eight.
 * @throws RangeError where the token has any other character
 */
export function asDigits(token: string): string {
	if (!TOKEN.test(token)) throw new RangeError('Only A-Z a-z 0-9 - _ . can be written as digits.');
	return Array.from(token, (character) =>
		String(character.charCodeAt(0) - FIRST).padStart(2, '0')
	).join('');
}

/**
 * The token that `asDigits` wrote.
 * @returns null where the digits are not of a token
 */
export function fromDigits(digits: string): string | null {
	if (!/^(?:\d\d)*$/.test(digits)) return null;
	const codes = digits.match(/\d\d/g) ?? [];
	const token = codes.map((code) => String.fromCharCode(Number(code) + FIRST)).join('');
	return TOKEN.test(token) ? token : null;
}

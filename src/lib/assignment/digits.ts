/**
 * A token written in digits alone, each character's code less 45 in two digits (as SMART Health
 * Cards do): QR codes hold digits in fewer squares than letters.
 */
const OFFSET = 45;

/** @throws where the text has characters that no token has */
export function asDigits(token: string): string {
	return Array.from(token, (character) => {
		const value = character.charCodeAt(0) - OFFSET;
		if (value < 0 || value > 77) throw new RangeError('not a token');
		return String(value).padStart(2, '0');
	}).join('');
}

/** The token behind the digits; null where they are none of ours. */
export function fromDigits(digits: string): string | null {
	if (digits.length % 2 !== 0 || !/^\d+$/.test(digits)) return null;
	const token = digits.replace(/\d\d/g, (pair) => String.fromCharCode(Number(pair) + OFFSET));
	return /^[A-Za-z0-9_.-]+$/.test(token) ? token : null;
}

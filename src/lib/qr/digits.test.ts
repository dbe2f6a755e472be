import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asDigits, fromDigits } from './digits.ts';

const token = fc.stringMatching(/^[A-Za-z0-9._-]{0,400}$/);

it('brings every token back', () => {
	fc.assert(
		fc.property(token, (text) => {
			expect(fromDigits(asDigits(text))).toBe(text);
		})
	);
});

it('is two digits a character, and nothing else', () => {
	fc.assert(
		fc.property(token, (text) => {
			expect(asDigits(text)).toMatch(new RegExp(`^\\d{${String(2 * text.length)}}$`));
		})
	);
});

it('writes as SMART Health Cards do', () => {
	// From their specification: each character's code less 45.
	expect(asDigits('eyJ')).toBe('567629');
	expect(asDigits('-.z')).toBe('000177');
});

it('gives a token or null for whatever digits it gets, and the same digits for that token', () => {
	const digits = fc.stringMatching(/^[0-9]{0,60}$/);
	fc.assert(
		fc.property(digits, (text) => {
			const read = fromDigits(text);
			expect(read === null || asDigits(read) === text).toBe(true);
		})
	);
});

it.each(['1', '012', '0 ', '78', '99', '02', '-1', '1e', '٠٠'])('is no token: "%s"', (digits) => {
	expect(fromDigits(digits)).toBeNull();
});

it.each(['a b', '#', 'é', '/', '\n', '😀'])('does not write "%s"', (text) => {
	expect(() => asDigits(text)).toThrow(RangeError);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRecoveryCode, newRecoveryCode, plainRecoveryCode } from './recovery.ts';

test('a code is three groups of four, and no two are the same', () => {
	const codes = new Set(Array.from({ length: 200 }, newRecoveryCode));
	expect(codes.size).toBe(200);
	for (const code of codes) {
		expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
		expect(isRecoveryCode(code)).toBe(true);
	}
});

test('it is read in small letters, with spaces, and with letters for the digits they look like', () => {
	expect(plainRecoveryCode('7k2m 0qrs–9xva')).toBe('7K2M0QRS9XVA');
	expect(plainRecoveryCode('oOiI-lL00-1111')).toBe('001111001111');
});

test.each(['', '4711', '7K2M-0QRS-9XV', '7K2M-0QRS-9XVA-0', '7K2M-0QRS-9XV!', 'ÄÄÄÄ-ÄÄÄÄ-ÄÄÄÄ'])(
	'%j can be none',
	(typed) => expect(isRecoveryCode(typed)).toBe(false)
);

test('whatever is typed, reading it twice changes nothing', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
			expect(plainRecoveryCode(plainRecoveryCode(typed))).toBe(plainRecoveryCode(typed));
		})
	);
});

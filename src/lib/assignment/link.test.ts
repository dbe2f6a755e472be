import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDigits } from '#lib/qr/digits.ts';
import { assignmentLink, handed, receiptLink } from './link.ts';

// Real tokens are never shorter.
const part = fc.stringMatching(/^[A-Za-z0-9_-]{100,200}$/);
const tokenOf = (parts: number) =>
	fc.array(part, { minLength: parts, maxLength: parts }).map((all) => `ey${all.join('.')}`);
const SITE = 'https://clinic.example/run/';

describe.each([
	['assignment', 3, assignmentLink],
	['receipt', 5, receiptLink]
] as const)('a %s is found', (kind, parts, link) => {
	test('as a link, as a token, in digits, in a mail, and broken into lines', () => {
		fc.assert(
			fc.property(tokenOf(parts), (token) => {
				const texts = [
					link(SITE, token),
					link(SITE, asDigits(token)),
					token,
					asDigits(token),
					`Hello Mina,\nhere is your plan: <${link(SITE, token)}>\nSee you, Priya`,
					`  ${link(SITE, token)}.\n`,
					`Here it is:\n${link(SITE, token)}\nMina`,
					(link(SITE, token).match(/.{1,70}/g) ?? []).join('\r\n'),
					`Hello\n\n${(link(SITE, token).match(/.{1,70}/g) ?? []).join('\n')}\n\nMina`
				];
				for (const text of texts) expect(handed(text)).toEqual({ ok: true, kind, token });
			})
		);
	});
});

test('a take-home link is told apart', () => {
	expect(handed(`${SITE}#h=q1YqS8`)).toEqual({ ok: true, kind: 'take-home', token: 'q1YqS8' });
});

test.each([
	['', 'empty'],
	['  \n', 'empty'],
	['https://example.org/menu', 'other-code'],
	['javascript:alert(1)#ey.a.b', 'other-code'],
	['WIFI:S:clinic;T:WPA;P:secret;;', 'other-code'],
	['x'.repeat(20_001), 'large']
])('“%.20s” is refused: %s', (text, reason) => {
	const read = handed(text);
	if (read.ok) expect(read.token.startsWith('ey')).toBe(true);
	else expect(read.reason).toBe(reason);
});

test('no text whatever makes it throw or hang', () => {
	fc.assert(fc.property(fc.string({ maxLength: 3000 }), (text) => void handed(text)));
	fc.assert(
		fc.property(fc.constantFrom('#', 'ey', '.', '0', ' '), (one) => void handed(one.repeat(19_999)))
	);
});

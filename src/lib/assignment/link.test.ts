import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDigits } from '#lib/qr/digits.ts';
import { assignmentLink, extractToken, MAX_TEXT, receiptLink } from './link.ts';
import { manglings, travelled, withInside } from './mangled.fixture.ts';
import { encryptReceipt } from './receipt.ts';
import { readAssignment } from './signature.ts';
import { enc, plain, signed } from './signed.fixture.ts';

const SITE = 'https://clinic.example/run/';
const plan = await signed({ ...plain, note: 'Do these first.', due: '2027-01-15' });
const receipt = await encryptReceipt(
	{ v: 1, jti: plain.jti, iat: plain.iat, lessons: {}, questions: [], course: '1' },
	enc
);

describe.each([
	['assignment', plan, assignmentLink],
	['receipt', receipt, receiptLink]
] as const)('%s', (kind, token, link) => {
	const right = { ok: true, kind, token };

	test.each([
		['as a link', link(SITE, token)],
		['as a token', token],
		['in digits', asDigits(token)],
		['as a link in digits', link(SITE, asDigits(token))],
		['as a link that was encoded', encodeURIComponent(link(SITE, token))],
		['with %23 in its path', `/run/assignment/%23${token}`],
		['behind #', `#${token}`],
		['with %2E for dots', link(SITE, token).replaceAll('.', '%2E')],
		['with a backslash before _', link(SITE, token).replaceAll('_', '\\_')],
		['in UTF-16', Array.from(link(SITE, token)).join('\0')],
		['digits in lines', (asDigits(token).match(/.{1,60}/g) ?? []).join('\n')],
		['digits in groups', (asDigits(token).match(/.{1,4}/g) ?? []).join(' ')]
	])('is found %s', (_, text) => expect(extractToken(text)).toEqual(right));

	test.each(manglings)('is found $name', ({ mangle }) => {
		expect(extractToken(mangle(link(SITE, token)))).toEqual(right);
		expect(extractToken(mangle(link(SITE, asDigits(token))))).toEqual(right);
	});

	test('is found with invisible characters inside', () => {
		const invisible = fc.constantFrom('\u200B', '\u00AD', '\u200E', '\uFEFF', '\u2060', '&#8203;');
		const places = fc.nat({ max: token.length });
		fc.assert(
			fc.property(places, invisible, (at, what) => {
				expect(extractToken(`${SITE}#${withInside(token, at, what)}`)).toEqual(right);
			})
		);
	});

	test('is found whatever it went through on its way', () => {
		fc.assert(
			fc.property(travelled, fc.boolean(), ({ mangle }, isDigits) => {
				const text = mangle(link(SITE, isDigits ? asDigits(token) : token));
				expect(extractToken(text)).toEqual(right);
			}),
			{ numRuns: 300 }
		);
	});

	test('is said to be cut, wherever it was', () => {
		for (const whole of [link(SITE, token), link(SITE, asDigits(token))]) {
			const least = whole.indexOf('#') + 12;
			const lengths = fc.integer({ min: least, max: whole.length - 1 });
			fc.assert(
				fc.property(lengths, (length) => {
					const cut = extractToken(`Hello,\n${whole.slice(0, length)}`);
					expect(cut).toMatchObject({ ok: false, reason: 'damaged' });
					// With other words behind, what is found is never the whole one.
					const found = extractToken(`${whole.slice(0, length)}\n\n, tel. Priya`);
					if (found.ok) expect(found.token).not.toBe(token);
					else expect(found.reason).toBe('damaged');
				})
			);
		}
	});

	test.each([0.02, 0.2, 0.5, 0.8])('is said to be cut where its first %d are missing', (share) => {
		for (const whole of [token, asDigits(token)]) {
			const end = whole.slice(Math.floor(whole.length * share));
			expect(extractToken(end)).toMatchObject({ ok: false, reason: 'damaged' });
		}
	});

	test.each(['-', '.', ', ', ' - ', '\u2011', '/'])(
		'is found in groups of digits with “%s”',
		(sign) => {
			const groups = asDigits(token).match(/.{1,5}/g) ?? [];
			expect(extractToken(groups.join(sign))).toEqual(right);
		}
	);

	test('is the whole one where a cut one comes before it', () => {
		expect(extractToken(`${link(SITE, token).slice(0, 400)}\n\n> ${link(SITE, token)}`)).toEqual(
			right
		);
	});
});

test('a plan with one character changed is refused', async () => {
	const link = assignmentLink(SITE, plan);
	const alphabet = fc.constantFrom(...'AZaz09-_.*%= \n');
	await fc.assert(
		fc.asyncProperty(fc.nat({ max: plan.length - 1 }), alphabet, async (index, other) => {
			const at = link.length - plan.length + index;
			if (link[at] === other) return;
			const found = extractToken(link.slice(0, at) + other + link.slice(at + 1));
			const read = found.ok ? await readAssignment(found.token) : found;
			expect(read).toMatchObject({ ok: false, reason: 'damaged' });
		}),
		{ numRuns: 500 }
	);
});

test('what is wanted is taken where a text holds both', () => {
	const text = `${assignmentLink(SITE, plan)}\n${receiptLink(SITE, receipt)}`;
	expect(extractToken(text)).toMatchObject({ kind: 'assignment' });
	expect(extractToken(text, 'receipt')).toMatchObject({ kind: 'receipt', token: receipt });
	expect(extractToken(assignmentLink(SITE, plan), 'receipt')).toMatchObject({ kind: 'assignment' });
});

test.each(['', '!', ' ', '&utm_source=x', '%20thanks', '”'])(
	'a take-home link with “%s” behind is distinguished',
	(behind) => {
		const right = { ok: true, kind: 'take-home', token: 'q1YqS8' };
		expect(extractToken(`${SITE}#h=q1YqS8${behind}`)).toEqual(right);
	}
);

test.each([
	['', 'empty'],
	['  \n\u200B', 'empty'],
	['https://example.org/menu', 'other-code'],
	['javascript:alert(1)#ey.a.b', 'other-code'],
	['WIFI:S:clinic;T:WPA;P:secret;;', 'other-code'],
	[
		'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N',
		'other-code'
	],
	[`${SITE}assignment/`, 'damaged'],
	[`${SITE}assignment/#eyJh`, 'damaged'],
	['x'.repeat(MAX_TEXT + 1), 'large']
])('“%.40s” is refused: %s', (text, reason) => {
	expect(extractToken(text)).toMatchObject({ ok: false, reason });
});

test.each([
	['a copy of progress', 'a-copy', '\uFEFF{\n\t"format": "back-to-running",\n\t"notes": "'],
	['a backup of a list', 'a-list', `${btoa('{"alg":"PBES2-HS512+A256KW","enc"')}.a.b.c.`]
])('%s is named, however long it is', (_, reason, start) => {
	for (const text of [start, start + 'x'.repeat(MAX_TEXT)]) {
		expect(extractToken(text, 'receipt')).toMatchObject({ ok: false, reason });
	}
});

/** Milliseconds that the longest text may take, many times what it takes; a square would take minutes. */
const LONGEST = 20_000;

test('no text whatever makes it throw', () => {
	const noise = fc.string({
		unit: fc.constantFrom(...'eyJ.=%#*_-&;</>|> \n\r5670', '\u200B'),
		maxLength: 3000
	});
	fc.assert(
		fc.property(fc.oneof(fc.string({ maxLength: 3000 }), noise), (text) => {
			expect(() => extractToken(text)).not.toThrow();
		})
	);
});

test.each([
	...[
		'#',
		'ey',
		'eyJ',
		'eyJ ',
		'.',
		'0',
		' ',
		'\n',
		'=\n',
		'= ',
		'%25',
		'&',
		'&amp;',
		'<b',
		'<b>',
		'*'
	],
	...[
		'567629',
		'eyJhbGciOiJFUzI1NiIs.',
		'/v3/__',
		'urldefense/v3/__*__;Kw!',
		'\\',
		'> ',
		'|',
		'=3D'
	],
	...['https://urldefense.com/v2/url?u=', 'content-transfer-encoding: base64\n\n', '%', '\u200B'],
	...['#h=', '/assignment/', 'eyJhbGciOiJFUzI1NiIsInppcCI6IkRFRiI'.repeat(20) + '.']
])(
	'no text of “%s” over and over takes long',
	(one) => {
		const text = one.repeat(Math.floor(MAX_TEXT / one.length));
		const began = performance.now();
		extractToken(text);
		extractToken(`urldefense${text}`.slice(0, MAX_TEXT));
		expect(performance.now() - began).toBeLessThan(LONGEST);
	},
	60_000
);

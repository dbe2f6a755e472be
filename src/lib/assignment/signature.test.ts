import { importJWK, type JWK } from 'jose';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arrivalOf } from './arrival.ts';
import { deflate } from './deflate.ts';
import type { PublicKey } from './key.ts';
import { MAX_TOKEN, type Assignment } from './schema.ts';
import { newAssignmentId, readAssignment, signAssignment } from './signature.ts';
import { accepts, plain, privateKey, publicKey, signed } from './signed.fixture.ts';

interface Vectors {
	clinic: { sign: JWK; encrypt: JWK; thumbprint: string };
	assignments: { name: string; expect: 'accept' | 'refuse'; token: string; payload?: unknown }[];
}
const vectors = JSON.parse(
	readFileSync('tests/fixtures/link-vectors.json', 'utf8')
) as unknown as Vectors;

/** The lessons that the vectors take the course to have. */
const COURSE = [
	...new Set(
		vectors.assignments.flatMap(({ name, payload }) =>
			name.includes('unknown to') || name.includes('no lesson')
				? []
				: ((payload as Assignment | undefined)?.lessons ?? [])
		)
	)
];

describe('the vectors that other programs share', () => {
	test.each(vectors.assignments)('$name: $expect', async ({ token, expect: wanted, payload }) => {
		const read = await readAssignment(token);
		const arrival = read.ok
			? arrivalOf(
					read,
					{ current: null, clinics: [] },
					{ has: COURSE, now: 1.8e12, ownCadence: null }
				)
			: read;
		expect(arrival.ok ? 'accept' : 'refuse').toBe(wanted);
		if (!arrival.ok) expect(arrival.sentence).toMatch(/Ask|Go online/);
		if (read.ok) {
			expect(read.key).toBe(vectors.clinic.thumbprint);
			if (payload) expect(read.assignment).toEqual(payload);
		}
	});

	test('their keys sign what is read here', async () => {
		const { d, ...rest } = vectors.clinic.sign;
		const key = (await importJWK({ ...rest, d: d ?? '' }, 'ES256')) as CryptoKey;
		const token = await signAssignment(plain, { publicKey: rest as PublicKey, privateKey: key });
		expect(await readAssignment(token)).toMatchObject({ ok: true, key: vectors.clinic.thumbprint });
	});
});

test('what was signed is what is read, whatever is in it', async () => {
	const text = (most: number, least: number) =>
		fc
			.string({ unit: 'grapheme', minLength: least, maxLength: most })
			.map((one) =>
				Array.from(one.normalize('NFC').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ''))
			)
			.map((one) => one.slice(0, most).join('').normalize('NFC'))
			.filter(
				(one) =>
					!/\p{Surrogate}/u.test(one) &&
					Array.from(one).length >= least &&
					Array.from(one).length <= most
			);
	const seen = (one: string) => one.replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, '');
	await fc.assert(
		fc.asyncProperty(
			// A name has a letter in sight, and nothing unseen.
			text(79, 0).map((one) => `Z${seen(one)}`),
			text(59, 0).map((one) => `Z${seen(one)}`),
			text(240, 0),
			fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,64}$/), { minLength: 1, maxLength: 30 }),
			fc.integer({ min: 100, max: 240 }),
			fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
			async (clinic, by, note, lessons, cadence, due) => {
				const assignment = {
					...plain,
					clinic,
					by,
					note,
					lessons,
					cadence,
					due: due.toISOString().slice(0, 10)
				};
				const token = await signAssignment(assignment, { publicKey, privateKey });
				fc.pre(token.length <= MAX_TOKEN);
				expect(await readAssignment(token)).toMatchObject({ ok: true, assignment });
			}
		),
		{ numRuns: 40 }
	);
});

test('one changed character is never taken for what was signed', async () => {
	const token = await signed(plain);
	await fc.assert(
		fc.asyncProperty(
			fc.nat(token.length - 1),
			fc.constantFrom(...'ABCabc019-_.=+/ \n'),
			async (at, character) => {
				fc.pre(token[at] !== character);
				const read = await readAssignment(token.slice(0, at) + character + token.slice(at + 1));
				expect(read.ok).toBe(false);
			}
		),
		{ numRuns: 150 }
	);
});

test('no text whatever makes it throw', async () => {
	const piece = fc.oneof(fc.string(), fc.base64String(), fc.constant('eyJhbGciOiJub25lIn0'));
	await fc.assert(
		fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (parts) => {
			expect((await readAssignment(parts.join('.'))).ok).toBe(false);
		})
	);
});

describe('each bound, at it and one past it', () => {
	const long = (length: number) => `Z${'🏃'.repeat(length - 1)}`;
	test.each([
		['clinic', long(80), long(81)],
		['clinic', 'x', ''],
		['by', long(60), long(61)],
		['by', 'x', ''],
		['note', long(240), long(241)],
		['note', 'two\nlines', 'a\ttab'],
		['clinic', 'Zoë', 'two\nlines'],
		['clinic', '<b>bold</b>', 'a\u202Eb'],
		['by', 'Ōsaka', 'a\u0000b'],
		['note', '', 'a\u0085b'],
		['note', 'مرحبا', 'a\u2066b\u2069'],
		['note', '😀', '\ud83d'],
		[
			'lessons',
			Array.from({ length: 64 }, (_, n) => `l-${n}`),
			Array.from({ length: 65 }, (_, n) => `l-${n}`)
		],
		['lessons', ['a'.repeat(64)], ['a'.repeat(65)]],
		['lessons', ['a', 'b'], ['a', 'a']],
		['lessons', ['0-9'], ['A']],
		['lessons', ['a'], []],
		['lessons', ['a'], ['../a']],
		['cadence', 100, 99],
		['cadence', 240, 241],
		['cadence', 168, 168.5],
		['cadence', 168, '168'],
		['due', '2028-02-29', '2027-02-29'],
		['due', '2026-12-31', '2026-12-32'],
		['due', '2020-01-01', '0001-01-01'],
		['due', '2099-12-31', '9999-12-31'],
		['due', '2026-12-31', '2026-12-31T00:00:00Z'],
		['jti', 'a'.repeat(8), 'a'.repeat(7)],
		['jti', 'a'.repeat(32), 'a'.repeat(33)],
		['jti', 'aZ09-_aa', 'a+b/cccc'],
		['iat', 0, -1],
		['iat', 1_763_800_000, 1.5],
		['v', 1, 0],
		['v', 1, '1']
	])('%s', async (claim, good, bad) => {
		expect(await accepts({ [claim]: good })).toBe(true);
		expect(await accepts({ [claim]: bad })).toBe(false);
	});

	test('length is counted after NFC', async () => {
		expect(await accepts({ clinic: 'e\u0301'.repeat(80) })).toBe(true);
	});

	test('a token of 4,096 characters is looked at, one more is not', async () => {
		expect(await readAssignment('a'.repeat(MAX_TOKEN))).toMatchObject({ reason: 'damaged' });
		expect(await readAssignment('a'.repeat(MAX_TOKEN + 1))).toMatchObject({ reason: 'large' });
	});
});

describe('what unfolds', () => {
	const padded = (length: number) => {
		const text = JSON.stringify(plain);
		return new TextEncoder().encode(text + ' '.repeat(length - text.length));
	};

	test('to 16 KiB is read, to a byte more is not', async () => {
		expect(await readAssignment(await signed(await deflate(padded(16_384))))).toMatchObject({
			ok: true
		});
		expect(await readAssignment(await signed(await deflate(padded(16_385))))).toMatchObject({
			ok: false
		});
	});

	test('to as much as a token can hold is given up while it unfolds', async () => {
		// 2 MB in 2 kB; the reading stops at 16 kB of it.
		const bomb = await signed(await deflate(padded(2_000_000)));
		expect(bomb.length).toBeLessThan(MAX_TOKEN);
		expect(await readAssignment(bomb)).toMatchObject({ ok: false, reason: 'damaged' });
	});

	test.each([
		['no DEFLATE at all', new Uint8Array([255, 255, 255, 255])],
		['nothing', new Uint8Array()]
	])('%s is refused', async (_, bytes) => {
		expect(await readAssignment(await signed(bytes))).toMatchObject({ ok: false });
	});

	test.each([
		['text that is no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
		['a byte order mark before the JSON', new TextEncoder().encode('\uFEFF{}')],
		['no JSON', new TextEncoder().encode('{')],
		['a list', new TextEncoder().encode('[]')],
		['null', new TextEncoder().encode('null')]
	])('%s is refused', async (_, bytes) => {
		expect(await readAssignment(await signed(await deflate(bytes)))).toMatchObject({ ok: false });
	});
});

test('a newer version is distinguished from damage', async () => {
	expect(await readAssignment(await signed({ v: 3, anything: true }))).toMatchObject({
		reason: 'newer'
	});
});

test('claims that nobody knows are left out', async () => {
	const read = await readAssignment(
		await signed({ ...plain, patient: 'Mina', __proto__: { a: 1 } })
	);
	expect(read).toEqual({ ok: true, assignment: plain, key: expect.any(String) as unknown });
});

test('ids are long, and never the same', () => {
	const ids = Array.from({ length: 100 }, newAssignmentId);
	expect(new Set(ids).size).toBe(100);
	for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
});

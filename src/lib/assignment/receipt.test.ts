import { base64url, CompactEncrypt, generateKeyPair, importJWK, type JWK } from 'jose';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openReceipt, receiptFor, encryptReceipt } from './receipt.ts';
import { receiptOf } from './receipt-of.ts';
import type { Receipt } from './receipt-schema.ts';
import { thumbprint } from './signature.ts';
import { enc as to, receivingKey as key } from './signed.fixture.ts';

const vectors = JSON.parse(readFileSync('tests/fixtures/link-vectors.json', 'utf8')) as {
	clinic: { encrypt: JWK };
	receipts: { name: string; expect: string; token: string; plaintext: unknown }[];
};

const plain: Receipt = {
	v: 1,
	jti: 'brUoQNXpzbGj',
	iat: 1_763_900_000,
	lessons: { cadence: { done: '2026-12-01', right: 4, asked: 5 } },
	questions: ['Can I run to work?'],
	course: 'test'
};

/** A receipt's token with the content and header given. */
async function sealed(content: unknown, header: Record<string, unknown> = {}): Promise<string> {
	const bytes = new TextEncoder().encode(
		typeof content === 'string' ? content : JSON.stringify(content)
	);
	return new CompactEncrypt(bytes)
		.setProtectedHeader({
			alg: 'ECDH-ES',
			enc: 'A256GCM',
			zip: 'DEF',
			typ: 'btr-receipt',
			kid: await thumbprint(to),
			...header
		})
		.encrypt(await importJWK({ ...to }, 'ECDH-ES'));
}

test.each(vectors.receipts)('the shared vector “$name” is read', async ({ token, plaintext }) => {
	const theirs = (await importJWK(vectors.clinic.encrypt, 'ECDH-ES')) as CryptoKey;
	expect(await openReceipt(token, theirs)).toEqual({ ok: true, receipt: plaintext });
});

test('what was encrypted is what is read, and its key is named in the header', async () => {
	const token = await encryptReceipt(plain, to);
	expect(receiptFor(token)).toBe(await thumbprint(to));
	expect(await openReceipt(token, key)).toEqual({ ok: true, receipt: plain });
});

test('nobody without the key reads it', async () => {
	const other = await generateKeyPair('ECDH-ES', { crv: 'P-256' });
	expect(await openReceipt(await encryptReceipt(plain, to), other.privateKey)).toMatchObject({
		ok: false,
		reason: 'damaged'
	});
});

test('one changed character is never read', async () => {
	const token = await encryptReceipt(plain, to);
	await fc.assert(
		fc.asyncProperty(fc.nat(token.length - 2), fc.constantFrom(...'AQgw_-.'), async (at, one) => {
			fc.pre(token[at] !== one);
			const read = await openReceipt(token.slice(0, at) + one + token.slice(at + 1), key);
			expect(read.ok).toBe(false);
		}),
		{ numRuns: 100 }
	);
});

test('no text whatever makes it throw', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.base64String(), { maxLength: 7 }), async (parts) => {
			expect((await openReceipt(parts.join('.'), key)).ok).toBe(false);
		})
	);
});

test.each([
	['another key agreement', { alg: 'ECDH-ES+A256KW' }],
	['another cipher', { enc: 'A128GCM' }],
	['no compression', { zip: undefined }],
	['another type', { typ: 'JWT' }],
	['no key id', { kid: undefined }],
	['a member more', { cty: 'text' }]
])('%s is refused', async (_, header) => {
	expect(await openReceipt(await sealed(plain, header), key)).toMatchObject({ ok: false });
});

test('what would unfold to more than 16 KiB is given up', async () => {
	expect(await openReceipt(await sealed(JSON.stringify(plain).padEnd(16_384)), key)).toMatchObject({
		ok: true
	});
	expect(await openReceipt(await sealed(JSON.stringify(plain).padEnd(16_385)), key)).toMatchObject({
		ok: false
	});
	const bomb = await sealed(JSON.stringify(plain).padEnd(2_000_000));
	expect(bomb.length).toBeLessThan(4096);
	expect(await openReceipt(bomb, key)).toMatchObject({ ok: false });
});

test('a newer version is distinguished from damage', async () => {
	expect(await openReceipt(await sealed({ v: 3 }), key)).toMatchObject({ reason: 'newer' });
});

test.each([
	['more right than asked', { lessons: { a: { done: null, right: 2, asked: 1 } } }],
	['a day that does not exist', { lessons: { a: { done: '2026-02-30', right: 0, asked: 0 } } }],
	['a lesson with an odd name', { lessons: { 'A b': { done: null, right: 0, asked: 0 } } }],
	['eleven questions', { questions: Array.from({ length: 11 }, (_, n) => `${n}?`) }],
	['a question too long', { questions: ['x'.repeat(201)] }],
	['an empty question', { questions: [''] }],
	['sixty-five missed', { missed: Array.from({ length: 65 }, (_, n) => `q-${n}`) }],
	['markup for an id', { missed: ['<b>'] }],
	['no course', { course: undefined }]
])('%s is refused', async (_, claims) => {
	expect(await openReceipt(await sealed({ ...plain, ...claims }), key)).toMatchObject({
		ok: false
	});
});

test('a header that is no JSON is no receipt', () => {
	expect(receiptFor(`${base64url.encode('{')}.a.b.c.d`)).toBeNull();
	expect(receiptFor('a.b.c')).toBeNull();
});

test('holds what the patient chose, and cuts what is too long', () => {
	const receipt = receiptOf({
		jti: 'brUoQNXpzbGj',
		now: 1_763_900_000_500,
		lessons: [
			{
				lesson: 'cadence',
				done: '2026-12-01',
				tried: [
					{ question: 'q-1', right: true },
					{ question: 'q-2', right: false }
				]
			},
			{ lesson: 'surfaces', done: null, tried: [] }
		],
		withMissed: true,
		cadence: 163.6,
		questions: ['', ...Array.from({ length: 12 }, (_, n) => `${n}?`)],
		sessions: [],
		aims: {},
		course: '1'
	});
	expect(receipt).toEqual({
		v: 1,
		jti: 'brUoQNXpzbGj',
		iat: 1_763_900_000,
		lessons: {
			cadence: { done: '2026-12-01', right: 1, asked: 2 },
			surfaces: { done: null, right: 0, asked: 0 }
		},
		missed: ['q-2'],
		cadence: 164,
		questions: Array.from({ length: 10 }, (_, n) => `${n}?`),
		course: '1'
	});
});

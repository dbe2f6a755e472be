import { base64url } from 'jose';
import { describe, expect, test } from 'vitest';
import { readAssignment } from './signature.ts';
import { accepts, enc, plain, publicKey, signed } from './signed.fixture.ts';

describe('the key that receipts go to', () => {
	test('is a point of the curve, public, and not the signing key', async () => {
		expect(await accepts({ enc })).toBe(true);
		expect(await accepts({ enc: { ...enc, y: enc.x } })).toBe(false);
		expect(await accepts({ enc: { ...enc, x: base64url.encode(new Uint8Array(32)) } })).toBe(false);
		expect(await accepts({ enc: { ...enc, crv: 'P-384' } })).toBe(false);
		expect(await accepts({ enc: { ...enc, d: enc.x } })).toBe(false);
		expect(await accepts({ enc: publicKey })).toBe(false);
		expect(await accepts({ enc: undefined })).toBe(false);
	});

	test('has one way of being written, so that one key has one thumbprint', async () => {
		const last = enc.x.at(-1) ?? '';
		const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
		const odd = enc.x.slice(0, -1) + (alphabet[alphabet.indexOf(last) + 1] ?? '');
		expect(await accepts({ enc: { ...enc, x: odd } })).toBe(false);
	});
});

describe('the header', () => {
	test.each([
		['a member more', { crit: ['zip'] }],
		['another type', { typ: 'JWT' }],
		['no compression', { zip: undefined }],
		['another compression', { zip: 'GZ' }],
		['a private key', { jwk: { kty: 'EC', crv: 'P-256', x: 'a', y: 'b', d: 'c' } }],
		['an address to fetch a key from', { jku: 'https://example.org/' }]
	])('with %s is refused', async (_, header) => {
		await expect(signed(plain).then(readAssignment)).resolves.toMatchObject({ ok: true });
		const token = await signed(plain, header).catch(() => null);
		// What the library itself will not write is written by hand.
		const parts = (await signed(plain)).split('.');
		const wanted = { alg: 'ES256', zip: 'DEF', typ: 'btr-assignment', jwk: publicKey, ...header };
		parts[0] = base64url.encode(JSON.stringify(wanted));
		for (const one of [token, parts.join('.')]) {
			if (one !== null) expect(await readAssignment(one)).toMatchObject({ ok: false });
		}
	});

	test.each(['none', 'HS256', 'RS256'])('that says %s is refused', async (alg) => {
		const [, payload] = (await signed(plain)).split('.');
		const header = { alg, zip: 'DEF', typ: 'btr-assignment', jwk: publicKey };
		for (const signature of ['', 'AAAA']) {
			const token = `${base64url.encode(JSON.stringify(header))}.${payload ?? ''}.${signature}`;
			expect(await readAssignment(token)).toMatchObject({ ok: false });
		}
	});
});

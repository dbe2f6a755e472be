import { errors } from 'jose';
import { afterEach, expect, test, vi } from 'vitest';
import { openReceipt, encryptReceipt } from './receipt.ts';
import type { Receipt } from './receipt-schema.ts';
import { readAssignment } from './signature.ts';
import { enc, plain, receivingKey, signed } from './signed.fixture.ts';
import { readTakeHome, takeHomeLink } from './take-home.ts';
import { unlessRefused } from './unless-refused.ts';

afterEach(() => vi.unstubAllGlobals());

const fault = new TypeError('a fault of this course');
const receipt: Receipt = { v: 1, jti: plain.jti, iat: 1, lessons: {}, questions: [], course: '' };

test.each([
	['jose', new errors.JWSInvalid()],
	['Web Crypto', new DOMException('odd data', 'DataError')]
])('what %s refuses is null', async (_, error) => {
	expect(await unlessRefused(Promise.reject(error))).toBeNull();
});

test('a fault of ours is no refusal', async () => {
	await expect(unlessRefused(Promise.reject(fault))).rejects.toBe(fault);
});

/** Has Web Crypto fail in a way that no input can make it. */
function breakCrypto(): void {
	const broken = () => Promise.reject(fault);
	vi.stubGlobal('crypto', { subtle: { importKey: broken, deriveBits: broken, digest: broken } });
}

test('a sound plan is not called damaged where the course itself fails', async () => {
	const token = await signed(plain);
	breakCrypto();
	await expect(readAssignment(token)).rejects.toBe(fault);
});

test('a sound receipt is not called damaged where the course itself fails', async () => {
	const token = await encryptReceipt(receipt, enc);
	breakCrypto();
	await expect(openReceipt(token, receivingKey)).rejects.toBe(fault);
});

test('what was taken home is not called damaged where the course itself fails', async () => {
	const [, token = ''] = (await takeHomeLink('', { v: 1, lessons: {} })).split('#h=');
	expect((await readTakeHome(token)).ok).toBe(true);
	vi.stubGlobal('DecompressionStream', undefined);
	await expect(readTakeHome(token)).rejects.toThrow(TypeError);
});

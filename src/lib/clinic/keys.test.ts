import { expect, it, vi } from 'vitest';
import { areValidPairs, makeKeys } from './keys.ts';

it('accepts keys that sign and open, and refuses those that do not', async () => {
	const [one, other] = await Promise.all([makeKeys(), makeKeys()]);
	expect(await areValidPairs([one, other])).toBe(true);
	const mixed = { ...one.signing, x: other.signing.x, y: other.signing.y };
	expect(await areValidPairs([{ ...one, signing: mixed }])).toBe(false);
	expect(await areValidPairs([{ ...one, receiving: one.signing }])).toBe(false);
});

it('does not call a fault of the course a bad key', async () => {
	const keys = await makeKeys();
	vi.spyOn(crypto.subtle, 'importKey').mockRejectedValueOnce(new RangeError('a bug'));
	await expect(areValidPairs([keys])).rejects.toThrow('a bug');
});

import * as v from 'valibot';
import { isCanonical } from './canonical.ts';
import { unlessRefused } from './unless-refused.ts';

const COORDINATE = /^[A-Za-z0-9_-]{43}$/;

/** A coordinate of P-256: 32 bytes, written in the one way that base64url has for them. */
const Coordinate = v.pipe(
	v.string(),
	// In one: a second check would be asked too where the first has failed.
	v.check((text) => COORDINATE.test(text) && isCanonical(text), 'written in an odd way')
);

/** A public key on P-256 and nothing else: a private part in a link would be a leak. */
export const PublicKey = v.strictObject({
	kty: v.literal('EC'),
	crv: v.literal('P-256'),
	x: Coordinate,
	y: Coordinate
});

export type PublicKey = Readonly<v.InferOutput<typeof PublicKey>>;

/** Whether the key's point lies on the curve: Web Crypto refuses to take one that does not. */
export async function isOnCurve(key: PublicKey): Promise<boolean> {
	const curve = { name: 'ECDH', namedCurve: 'P-256' };
	return (await unlessRefused(crypto.subtle.importKey('jwk', key, curve, false, []))) !== null;
}

/** Whether two public keys are one. */
export const sameKey = (a: PublicKey, b: PublicKey): boolean => a.x === b.x && a.y === b.y;

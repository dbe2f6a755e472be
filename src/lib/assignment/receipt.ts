import { CompactEncrypt, compactDecrypt, importJWK, type CryptoKey } from 'jose';
import * as v from 'valibot';
import { jsonOf } from '#lib/fields/json.ts';
import { isCanonical } from './canonical.ts';
import { PublicKey } from './key.ts';
import { refuse, type TokenRefusal } from './refusals.ts';
import { packReceipt, unpackReceipt, type Receipt } from './receipt-schema.ts';
import { MAX_INFLATED, MAX_TOKEN, VERSION } from './schema.ts';
import { isNewer, thumbprint } from './signature.ts';
import { rawHeader } from './token-header.ts';
import { unlessRefused } from './unless-refused.ts';

const TYPE = 'btr-receipt';

/** How long a token may be, in characters, and how much it may hold once it is inflated, in bytes. */
interface Bounds {
	readonly token: number;
	readonly inflated: number;
}
/** What a link or a code may be. */
export const IN_LINK: Bounds = { token: MAX_TOKEN, inflated: MAX_INFLATED };
/** What a file may be: some five thousand sessions. */
export const IN_FILE: Bounds = { token: 180_000, inflated: 1024 * 1024 };

const Header = v.strictObject({
	alg: v.literal('ECDH-ES'),
	enc: v.literal('A256GCM'),
	zip: v.literal('DEF'),
	typ: v.literal(TYPE),
	kid: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
	epk: PublicKey
});

/**
 * Encrypts a receipt to the key that its assignment named: JWE (RFC 7516), compact. Only who holds
 * that key can read it; who made it, the encryption does not say.
 */
export async function encryptReceipt(receipt: Receipt, to: PublicKey): Promise<string> {
	const header = {
		alg: 'ECDH-ES',
		enc: 'A256GCM',
		zip: 'DEF',
		typ: TYPE,
		kid: await thumbprint(to)
	};
	return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(packReceipt(receipt))))
		.setProtectedHeader(header)
		.encrypt(await importJWK({ ...to }, 'ECDH-ES'));
}

/** Thumbprint of the key that a receipt is meant for; null where this is no receipt of ours. */
export function receiptFor(token: string, { token: most } = IN_LINK): string | null {
	if (token.length > most || token.split('.').length !== 5) return null;
	const header = v.safeParse(Header, rawHeader(token));
	return header.success ? header.output.kid : null;
}

/**
 * Reads a receipt's token with the private key it is meant for. Throws for no token whatever; changes
 * nothing.
 */
export async function openReceipt(
	token: string,
	key: CryptoKey,
	bounds = IN_LINK
): Promise<{ readonly ok: true; readonly receipt: Receipt } | TokenRefusal> {
	if (token.length > bounds.token) return refuse('large');
	if (receiptFor(token, bounds) === null || !token.split('.').every(isCanonical))
		return refuse('damaged');
	const opened = await unlessRefused(
		compactDecrypt(token, key, {
			keyManagementAlgorithms: ['ECDH-ES'],
			contentEncryptionAlgorithms: ['A256GCM'],
			maxDecompressedLength: bounds.inflated
		})
	);
	const claims = opened && jsonOf(opened.plaintext);
	if (isNewer(claims, VERSION)) return refuse('newer');
	const receipt = unpackReceipt(claims);
	return receipt ? { ok: true, receipt } : refuse('damaged');
}

import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose';
import * as v from 'valibot';

/** Rounds of the key derivation: made with the first, read from the first to the last. */
export const ROUNDS = { made: 600_000, least: 600_000, most: 2_000_000 };

const Header = v.object({
	alg: v.literal('PBES2-HS512+A256KW'),
	enc: v.literal('A256GCM'),
	p2c: v.pipe(v.number(), v.integer(), v.minValue(ROUNDS.least), v.maxValue(ROUNDS.most)),
	p2s: v.string(),
	zip: v.optional(v.never()),
	crit: v.optional(v.never())
});

/** Seals bytes under a passphrase: JWE (RFC 7516), compact, PBES2 and A256GCM. */
export async function seal(content: unknown, passphrase: string): Promise<string> {
	return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(content)))
		.setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', typ: 'btr-clinic' })
		.setKeyManagementParameters({ p2c: ROUNDS.made })
		.encrypt(secret(passphrase));
}

/** What came of opening: the content; or that this is no such file, or does not open. */
export type Unsealed =
	| { readonly ok: true; readonly content: unknown }
	| { readonly ok: false; readonly reason: 'other' | 'passphrase' | 'damaged' };

/** Opens what `seal` made. Never throws. */
export async function unseal(sealed: string, passphrase: string): Promise<Unsealed> {
	const token = sealed.trim();
	if (token.split('.').length !== 5) {
		return { ok: false, reason: token.startsWith('ey') ? 'damaged' : 'other' };
	}
	try {
		v.parse(Header, decodeProtectedHeader(token));
	} catch {
		return { ok: false, reason: 'other' };
	}
	let plaintext: Uint8Array;
	try {
		({ plaintext } = await compactDecrypt(token, secret(passphrase), {
			keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
			contentEncryptionAlgorithms: ['A256GCM'],
			maxPBES2Count: ROUNDS.most
		}));
	} catch {
		// A wrong passphrase and a file that was cut give the same answer, and must.
		return { ok: false, reason: 'passphrase' };
	}
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plaintext);
		return { ok: true, content: JSON.parse(text) as unknown };
	} catch {
		return { ok: false, reason: 'damaged' };
	}
}

/** A passphrase typed on one keyboard opens what was sealed with another. */
const secret = (passphrase: string) =>
	new TextEncoder().encode(passphrase.normalize('NFKC').trim());

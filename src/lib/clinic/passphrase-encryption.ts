import { CompactEncrypt, compactDecrypt } from 'jose';
import * as v from 'valibot';
import { isBase64url } from '#lib/assignment/canonical.ts';
import { rawHeader } from '#lib/assignment/token-header.ts';
import { unlessRefused } from '#lib/assignment/unless-refused.ts';
import { jsonOf } from '#lib/fields/json.ts';
import { secretsOf, spoken } from './passphrase.ts';

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

/** Encrypts a value with a passphrase: JWE (RFC 7516), compact, PBES2 and A256GCM. */
export async function encrypt(content: unknown, passphrase: string): Promise<string> {
	return new CompactEncrypt(encoder.encode(JSON.stringify(content)))
		.setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', typ: 'btr-clinic' })
		.setKeyManagementParameters({ p2c: ROUNDS.made })
		.encrypt(encoder.encode(spoken(passphrase)));
}

/** The content; or why there is none: not such a file, a wrong passphrase, or damage. */
export type Decryption =
	| { readonly ok: true; readonly content: unknown }
	| { readonly ok: false; readonly reason: 'other' | 'passphrase' | 'damaged' };

/** Decrypts what `encrypt` made. Refuses bad input by its result and never throws for it. */
export async function decrypt(sealed: string, passphrase: string): Promise<Decryption> {
	// Mail programs break long lines.
	const token = sealed.replace(/[\s\0]+/g, '');
	if (token.split('.').length !== 5) {
		return { ok: false, reason: token.startsWith('ey') ? 'damaged' : 'other' };
	}
	if (!v.is(Header, rawHeader(token))) return { ok: false, reason: 'other' };
	let plaintext: Uint8Array | null = null;
	if (token.split('.').every(isBase64url)) {
		for (const secret of secretsOf(passphrase)) plaintext ??= await decrypted(token, secret);
	}
	// A wrong passphrase and a file that was cut give the same answer, and must.
	if (!plaintext) return { ok: false, reason: 'passphrase' };
	const content = jsonOf(plaintext);
	return content === undefined ? { ok: false, reason: 'damaged' } : { ok: true, content };
}

const encoder = new TextEncoder();

async function decrypted(token: string, secret: string): Promise<Uint8Array | null> {
	const opened = await unlessRefused(
		compactDecrypt(token, encoder.encode(secret), {
			keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
			contentEncryptionAlgorithms: ['A256GCM'],
			maxPBES2Count: ROUNDS.most
		})
	);
	return opened && opened.plaintext;
}

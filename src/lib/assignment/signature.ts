import {
	base64url,
	calculateJwkThumbprint,
	CompactSign,
	compactVerify,
	importJWK,
	type CryptoKey
} from 'jose';
import * as v from 'valibot';
import { jsonOf } from '#lib/fields/json.ts';
import { isCanonical } from './canonical.ts';
import { deflate, inflate } from './deflate.ts';
import { isOnCurve, PublicKey, sameKey } from './key.ts';
import { rawHeader } from './token-header.ts';
import { refuse, type TokenRefusal } from './refusals.ts';
import { unlessRefused } from './unless-refused.ts';
import { Assignment, MAX_TOKEN, VERSION } from './schema.ts';

const TYPE = 'btr-assignment';

/** Exactly these members: a JWS library passes over `zip`, `typ` and `crit`, so they are checked here. */
const Header = v.strictObject({
	alg: v.literal('ES256'),
	zip: v.literal('DEF'),
	typ: v.literal(TYPE),
	jwk: PublicKey
});

/** An assignment that was read and whose signature fits. Who signed, nobody knows. */
export interface SignedAssignment {
	readonly ok: true;
	readonly assignment: Assignment;
	/** Thumbprint (RFC 7638) of the key that signed: one thumbprint is one clinic. */
	readonly key: string;
}

/**
 * Signs an assignment: JWS (RFC 7515), ES256, its payload compressed before.
 * @returns the token, compact
 */
export async function signAssignment(
	assignment: Assignment,
	signing: { readonly publicKey: PublicKey; readonly privateKey: CryptoKey }
): Promise<string> {
	const payload = new TextEncoder().encode(JSON.stringify(assignment));
	return new CompactSign(await deflate(payload))
		.setProtectedHeader({ alg: 'ES256', zip: 'DEF', typ: TYPE, jwk: { ...signing.publicKey } })
		.sign(signing.privateKey);
}

/**
 * Reads an assignment's token. Throws for no token whatever; changes nothing. The signature shows that two
 * assignments come from one key, never whose key it is.
 */
export async function readAssignment(token: string): Promise<SignedAssignment | TokenRefusal> {
	if (token.length > MAX_TOKEN) return refuse('large');
	const parts = token.split('.');
	if (parts.length !== 3 || !parts.every(isCanonical)) return refuse('damaged');
	const header = v.safeParse(Header, rawHeader(token));
	if (!header.success || !(await isOnCurve(header.output.jwk))) return refuse('damaged');
	const { jwk } = header.output;
	const key = await importJWK({ ...jwk }, 'ES256');
	const verified = await unlessRefused(compactVerify(token, key, { algorithms: ['ES256'] }));
	const inflated = verified && (await inflate(Uint8Array.from(verified.payload)));
	return inflated ? read(jsonOf(inflated), jwk) : refuse('damaged');
}

async function read(claims: unknown, jwk: PublicKey): Promise<SignedAssignment | TokenRefusal> {
	if (isNewer(claims, VERSION)) return refuse('newer');
	const read = v.safeParse(Assignment, claims);
	if (!read.success) return refuse('damaged');
	const { output: assignment } = read;
	if (sameKey(assignment.enc, jwk) || !(await isOnCurve(assignment.enc))) return refuse('damaged');
	return { ok: true, assignment, key: await thumbprint(jwk) };
}

/** The thumbprint (RFC 7638, SHA-256, base64url) of a public key. */
export const thumbprint = (key: PublicKey): Promise<string> => calculateJwkThumbprint({ ...key });

/** Whether a payload says that it follows a later version than the newest that is read here. */
export function isNewer(claims: unknown, newest: number): boolean {
	const head = v.safeParse(v.object({ v: v.pipe(v.number(), v.integer()) }), claims);
	return head.success && head.output.v > newest;
}

/** A new assignment's id: 132 random bits, 22 characters. */
export function newAssignmentId(): string {
	return base64url.encode(crypto.getRandomValues(new Uint8Array(17))).slice(0, 22);
}

import {
	CompactSign,
	compactVerify,
	exportJWK,
	generateKeyPair,
	importJWK,
	type CryptoKey
} from 'jose';
import * as v from 'valibot';
import { thumbprint } from '#lib/assignment/signature.ts';
import { unlessRefused } from '#lib/assignment/unless-refused.ts';
import { KeyPair, PrivateKey } from './schema.ts';
import { encrypt, decrypt } from './passphrase-encryption.ts';
import type { DeviceKeys, Keyring } from './records.ts';

/** New keys, readable only here and now: for the first backup. */
export async function makeKeys(): Promise<KeyPair> {
	const signing = await generateKeyPair('ES256', { extractable: true });
	const receiving = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
	return {
		signing: v.parse(PrivateKey, await exportJWK(signing.privateKey)),
		receiving: v.parse(PrivateKey, await exportJWK(receiving.privateKey))
	};
}

/** Keys as the device keeps them: to be used, never to be read. The first pair signs. */
export async function keyring(pairs: readonly KeyPair[], passphrase: string): Promise<Keyring> {
	const device = await Promise.all(pairs.map(forDevice));
	return { pairs: device, sealed: await encrypt({ keys: pairs }, passphrase) };
}

/** The private keys that are encrypted on this device; null for a wrong passphrase. */
export async function openKeys(
	{ sealed }: Keyring,
	passphrase: string
): Promise<readonly KeyPair[] | null> {
	const opened = await decrypt(sealed, passphrase);
	const read = v.safeParse(v.object({ keys: v.array(KeyPair) }), opened.ok && opened.content);
	return read.success ? read.output.keys : null;
}

/** The same keys under another passphrase. */
export async function encryptKeyring(
	ring: Keyring,
	pairs: readonly KeyPair[],
	passphrase: string
): Promise<Keyring> {
	return { ...ring, sealed: await encrypt({ keys: pairs }, passphrase) };
}

/**
 * Whether keys from elsewhere do what they are for: Web Crypto takes them, private and public parts
 * belong together, and none both signs and opens, which a patient's phone would refuse.
 */
export async function areValidPairs(pairs: readonly KeyPair[]): Promise<boolean> {
	const opening = pairs.map(({ receiving }) => receiving.x);
	if (pairs.some(({ signing }) => opening.includes(signing.x))) return false;
	for (const pair of pairs) if (!(await unlessRefused(checkPair(pair)))) return false;
	return true;
}

/** Rejects as jose and Web Crypto do where they refuse a key of the pair. */
async function checkPair(pair: KeyPair): Promise<true> {
	await forDevice(pair);
	await checkKey(pair.signing);
	await checkKey(pair.receiving);
	return true;
}

/** Rejects where the public part does not fit the private one. */
async function checkKey(key: PrivateKey): Promise<void> {
	const probe = await new CompactSign(new Uint8Array(1))
		.setProtectedHeader({ alg: 'ES256' })
		.sign(await asKey(key, 'ES256'));
	await compactVerify(probe, await importJWK(publicPart(key), 'ES256'));
}

/** Both lists, each pair once; the first of `own` stays the one that signs. */
export function uniteKeys(own: readonly KeyPair[], other: readonly KeyPair[]): readonly KeyPair[] {
	const isNew = (pair: KeyPair) => own.every((one) => one.receiving.x !== pair.receiving.x);
	return [...own, ...other.filter(isNew)];
}

/** One pair as the device keeps it. Throws where Web Crypto refuses it. */
export async function forDevice({ signing, receiving }: KeyPair): Promise<DeviceKeys> {
	const receivingPublic = publicPart(receiving);
	return {
		signing: await asKey(signing, 'ES256'),
		receiving: await asKey(receiving, 'ECDH-ES'),
		signingPublic: publicPart(signing),
		receivingPublic,
		kid: await thumbprint(receivingPublic)
	};
}

const publicPart = ({ kty, crv, x, y }: PrivateKey) => ({ kty, crv, x, y });

async function asKey(key: PrivateKey, algorithm: string): Promise<CryptoKey> {
	const imported = await importJWK({ ...key }, algorithm, { extractable: false });
	if (imported instanceof Uint8Array) throw new TypeError('not a private key');
	return imported;
}

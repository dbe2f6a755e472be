/** The worst that can be handed over within the bounds of what travels, and what must come of it. */
import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
	CompactEncrypt,
	CompactSign,
	calculateJwkThumbprint,
	exportJWK,
	generateKeyPair,
	importJWK
} from 'jose';

/**
 * @typedef {object} Hostile
 * @property {string} name
 * @property {string} text
 * @property {string} says what the page says of it
 */

const LONGEST = 4096;
/** As deep as 16 KiB allow, with room for a plan round it. */
const DEEP = 7000;
const nested = '['.repeat(DEEP) + ']'.repeat(DEEP);
/** Unfolds to so many bytes; what is left of 4,096 characters holds no more. */
const BOMB = 2_400_000;

/** @param {number} length */
const slug = (length) => randomBytes(length).toString('hex').slice(0, length);

/**
 * Plans for a patient's page, from a clinic of their own.
 * @returns {Promise<Hostile[]>}
 */
export async function hostilePlans() {
	const keys = await generateKeyPair('ES256', { extractable: true });
	const { kty, crv, x, y } = await exportJWK(keys.publicKey);
	const receiving = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
	const enc = await exportJWK(receiving.publicKey);
	const header = { alg: 'ES256', zip: 'DEF', typ: 'btr-assignment', jwk: { kty, crv, x, y } };
	/** @param {string | Buffer} payload */
	const signed = (payload) =>
		new CompactSign(deflateRawSync(payload, { level: 9 }))
			.setProtectedHeader(header)
			.sign(keys.privateKey);
	/** @param {number} width of each lesson's name */
	const claims = (width) => ({
		v: 1,
		jti: slug(32),
		iat: Math.floor(Date.now() / 1000),
		clinic: slug(80),
		by: slug(60),
		lessons: ['cadence', ...Array.from({ length: 63 }, () => slug(width))],
		due: '2031-03-20',
		note: slug(240),
		cadence: 240,
		enc
	});
	let width = 64;
	let longest = await signed(JSON.stringify(claims(width)));
	while (longest.length > LONGEST) longest = await signed(JSON.stringify(claims(--width)));
	// A token's end is known by its form, so it is longer in its middle.
	const [head = '', body = '', mark = ''] = longest.split('.');
	const more = LONGEST + 1 - longest.length;
	const padded = `${head}.${body}${'A'.repeat(more)}.${mark}`;
	const inside = JSON.stringify(claims(8)).replace('{', `{"more":${nested},`);
	const damaged = 'Part of this is missing';
	return [
		{ name: 'the longest plan', text: longest, says: 'This says it is from' },
		{ name: 'nested deep, and ignored', text: await signed(inside), says: 'This says it is from' },
		{ name: 'nested deep', text: await signed(nested), says: damaged },
		{ name: 'unfolds to 2 MB', text: await signed(Buffer.alloc(BOMB)), says: damaged },
		{ name: 'wrong signature', text: `${longest.slice(0, -4)}AAAA`, says: damaged },
		{ name: 'one too many', text: padded, says: 'This is too long' },
		{
			name: '20,000 marks',
			text: `${'.'.repeat(19_999)}!`,
			says: 'This is a code for something else'
		}
	];
}

/**
 * Receipts for the plan with this link.
 * @param {string} link
 * @returns {Promise<Hostile[]>}
 */
export async function hostileReceipts(link) {
	const payload = Buffer.from(link.slice(link.indexOf('#') + 1).split('.')[1] ?? '', 'base64url');
	const { enc, jti, iat } = JSON.parse(inflateRawSync(payload).toString());
	const key = await importJWK(enc, 'ECDH-ES');
	const kid = await calculateJwkThumbprint(enc);
	/** @param {string | Buffer} plain */
	const sealed = (plain) =>
		new CompactEncrypt(Buffer.from(plain))
			.setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', zip: 'DEF', typ: 'btr-receipt', kid })
			.encrypt(key);
	/** @param {number} width of each question */
	const claims = (width) => ({
		v: 1,
		jti,
		iat: iat + 60,
		lessons: { cadence: { done: '2026-11-20', right: 4, asked: 5 } },
		questions: Array.from({ length: 10 }, () => slug(width)),
		course: '1'
	});
	const damaged = 'Part of this is missing';
	return [
		{
			name: 'the longest receipt',
			text: await sealed(JSON.stringify(claims(200))),
			says: 'Handed back with'
		},
		{ name: 'receipt nested deep', text: await sealed(nested), says: damaged },
		{ name: 'receipt unfolds to 2 MB', text: await sealed(Buffer.alloc(BOMB)), says: damaged }
	];
}

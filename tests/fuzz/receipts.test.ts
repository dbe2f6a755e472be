import { CompactEncrypt, importJWK } from 'jose';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { jsonOf } from '#lib/fields/json.ts';
import { mergeReceipts } from '#lib/assignment/merge-receipts.ts';
import { openReceipt, receiptFor, encryptReceipt } from '#lib/assignment/receipt.ts';
import { packReceipt, Receipt, unpackReceipt } from '#lib/assignment/receipt-schema.ts';
import { session } from '#lib/assignment/session.fixture.ts';
import { thumbprint } from '#lib/assignment/signature.ts';
import { enc, receivingKey } from '#lib/assignment/signed.fixture.ts';
import { spoilt, torn } from './hostile.ts';
import { withstands } from './withstands.ts';

const full: Receipt = {
	v: 1,
	jti: 'brUoQNXpzbGj',
	iat: 1_763_900_000,
	lessons: {
		cadence: { done: '2026-12-01', right: 4, asked: 5 },
		surfaces: { done: null, right: 0, asked: 1 }
	},
	missed: ['q-1', 'cadence/q-2'],
	cadence: 164,
	questions: ['Can I run to work?'],
	course: 'test'
};
const token = await encryptReceipt(full, enc);
const kid = await thumbprint(enc);
const key = await importJWK({ ...enc }, 'ECDH-ES');

/** What was opened is as the schema has it, and unites with what is kept; or there are words. */
async function opened(text: string) {
	const read = await openReceipt(text, receivingKey);
	if (!read.ok) {
		expect(read.sentence).toMatch(/Ask|Go online/);
		return 'refused';
	}
	expect(v.parse(Receipt, read.receipt)).toEqual(read.receipt);
	const kept = mergeReceipts(null, full).receipt;
	const merged = mergeReceipts(kept, read.receipt);
	expect(mergeReceipts(merged.receipt, read.receipt).receipt).toEqual(merged.receipt);
	return 'read';
}

const sealed = (text: string) =>
	new CompactEncrypt(new TextEncoder().encode(text))
		.setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', zip: 'DEF', typ: 'btr-receipt', kid })
		.encrypt(key);

test('a receipt’s token, however torn', async () => {
	await withstands('receipts, torn', torn(token), opened, 500);
});

test('a receipt that was encrypted for this clinic, whatever it holds', async () => {
	const made = async (text: string) => opened(await sealed(text));
	await withstands('receipts, sealed', spoilt(full), made, 200);
});

const { v: _, ...rest } = full;
const withSessions: Receipt = {
	...rest,
	v: 2,
	aims: {
		goal: { what: 'A parkrun', by: '2027-05-01', why: 'My friends are there.' },
		confidence: { number: 7 },
		flareUp: { act: 'A rest day, then walk.' }
	},
	sessions: [
		session('session-001', { words: 'Felt good.' }),
		session('session-002', { planned: null, runMetres: 1200, ended: 'stopped' })
	]
};

test('a receipt of version 2, whatever it holds', async () => {
	expect(unpackReceipt(packReceipt(withSessions))).toEqual(withSessions);
	const read = (text: string) => {
		const claims = jsonOf(new TextEncoder().encode(text));
		const receipt = unpackReceipt(claims);
		if (!receipt) return 'refused';
		expect(v.parse(Receipt, receipt)).toEqual(receipt);
		const merged = mergeReceipts(mergeReceipts(null, withSessions).receipt, receipt);
		expect(mergeReceipts(merged.receipt, receipt).receipt).toEqual(merged.receipt);
		expect(merged.receipt.sessions?.length).toBeGreaterThanOrEqual(2);
		return 'read';
	};
	await withstands('receipts, version 2', spoilt(packReceipt(withSessions)), read, 10_000);
});

test('a receipt of version 2 in a token', async () => {
	const made = async (text: string) => opened(await sealed(text));
	await withstands('receipts, version 2, sealed', spoilt(packReceipt(withSessions)), made, 200);
});

test('a receipt, whatever its header says', async () => {
	const header = { alg: 'ECDH-ES', enc: 'A256GCM', zip: 'DEF', typ: 'btr-receipt', kid, epk: enc };
	const rest = token.split('.').slice(1);
	await withstands(
		'receipts, headers',
		spoilt(header),
		(text) => {
			const found = receiptFor([Buffer.from(text).toString('base64url'), ...rest].join('.'));
			if (found === null) return 'refused';
			expect(found).toMatch(/^[\w-]{43}$/);
			return 'read';
		},
		2000
	);
});

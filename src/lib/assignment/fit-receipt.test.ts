import { expect, test } from 'vitest';
import { asDigits } from '#lib/qr/digits.ts';
import { qrOf } from '#lib/qr/encode.ts';
import { fitReceipt } from './fit-receipt.ts';
import { receiptLink } from './link.ts';
import { IN_FILE, IN_LINK, openReceipt } from './receipt.ts';
import type { Receipt } from './receipt-schema.ts';
import { manySessions } from './session.fixture.ts';
import { enc, receivingKey } from './signed.fixture.ts';

const SITE = 'https://clinic.example/back-to-running/';
const lesson = { done: '2026-11-20', right: 4, asked: 5 };
const ids = ['cadence', 'surfaces', 'footwear', 'build-up', 'pain', 'strength', 'warm-up', 'sleep'];
const receipt = (count: number, more: Partial<Receipt> = {}): Receipt => ({
	v: 2,
	jti: 'brUoQNXpzbGjKlMnOpQrSt',
	iat: 1_796_000_000,
	lessons: Object.fromEntries(ids.map((id) => [id, lesson])),
	questions: ['Can I run to work?'],
	sessions: manySessions(count),
	course: '0.7.0',
	...more
});
const inLink = (token: string) => token.length <= IN_LINK.token;
const inCode = (token: string) => qrOf(receiptLink(SITE, asDigits(token))) !== null;
const inFile = (token: string) => token.length <= IN_FILE.token;

async function opened(token: string, bounds = IN_LINK): Promise<Receipt> {
	const read = await openReceipt(token, receivingKey, bounds);
	if (!read.ok) throw new Error(read.sentence);
	return read.receipt;
}

test('a link holds a hundred sessions with their plan’s lessons and a question', async () => {
	const given = receipt(100);
	const { token, sessions, without } = await fitReceipt(given, enc, inLink);
	expect({ sessions, without }).toEqual({ sessions: 100, without: [] });
	expect(await opened(token)).toEqual(given);
});

test('a code holds the newest, at least two weeks of them', async () => {
	const given = receipt(100);
	const { token, sessions } = await fitReceipt(given, enc, inCode);
	expect(sessions).toBeGreaterThanOrEqual(6);
	expect((await opened(token)).sessions).toEqual(given.sessions?.slice(-sessions));
});

test('a file holds them all', async () => {
	const given = receipt(3000);
	const { token, sessions } = await fitReceipt(given, enc, inFile);
	expect(sessions).toBe(3000);
	expect(await opened(token, IN_FILE)).toEqual(given);
	expect(await openReceipt(token, receivingKey)).toMatchObject({ reason: 'large' });
});

test('own words give way before any session does, and questions before all sessions', async () => {
	const wordy = manySessions(60).map((one, at, all) => ({
		...one,
		words: all
			.slice(at % 40, (at % 40) + 12)
			.map(({ id }) => id.split('').reverse().join(''))
			.join(` ${String(at)} `)
	}));
	const link = await fitReceipt(receipt(0, { sessions: wordy }), enc, inLink);
	expect(link).toMatchObject({ sessions: 60, without: ['words'] });
	const questions = Array.from({ length: 10 }, (_, at) =>
		manySessions(30)
			.slice(at, at + 18)
			.map(({ id }) => id)
			.join('')
			.slice(0, 198)
			.concat(String(at))
	);
	const code = await fitReceipt(receipt(40, { questions }), enc, inCode);
	expect(code.without).toEqual(['questions']);
	expect(code.sessions).toBeGreaterThanOrEqual(6);
});

test('where there is room for no session, the lessons alone go along', async () => {
	const { token, sessions } = await fitReceipt(receipt(5), enc, (one) => one.length < 760);
	expect(sessions).toBe(0);
	const read = await opened(token);
	expect(read).toMatchObject({ v: 1, lessons: receipt(0).lessons });
	expect(read).not.toHaveProperty('sessions');
});

test('without sessions a receipt stays what an older course reads', async () => {
	const { sessions: _, ...rest } = receipt(1, { v: 1 });
	const { token, without } = await fitReceipt(rest, enc, inLink);
	expect(without).toEqual([]);
	expect(await opened(token)).toEqual(rest);
});

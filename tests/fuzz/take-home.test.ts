import { base64url } from 'jose';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { deflate } from '#lib/assignment/deflate.ts';
import { readTakeHome, TakeHome, takeHomeLink } from '#lib/assignment/take-home.ts';
import { spoilt, torn } from './hostile.ts';
import { withstands } from './withstands.ts';

const full: TakeHome = {
	v: 1,
	lessons: { cadence: { done: '2026-11-26', right: 1, asked: 2 } },
	at: { lesson: 'surfaces', step: 'question-grass' }
};
const token = (await takeHomeLink('', full)).slice('#h='.length);

async function read(text: string) {
	const found = await readTakeHome(text);
	if (!found.ok) {
		expect(found.sentence).toMatch(/Ask|Go online/);
		return 'refused';
	}
	expect(v.parse(TakeHome, found.takeHome)).toEqual(found.takeHome);
	return 'read';
}

test('a take-home code, however torn', async () => {
	await withstands('take-home, torn', torn(token), read, 500);
});

test('a take-home code, whatever it holds', async () => {
	const packed = async (text: string) =>
		read(base64url.encode(await deflate(new TextEncoder().encode(text))));
	await withstands('take-home, packed', spoilt(full), packed, 300);
});

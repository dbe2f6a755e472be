import { base64url } from 'jose';
import { expect, test, vi } from 'vitest';
import { readBackup } from '#lib/clinic/backup.ts';
import {
	handedBack,
	passphrase,
	person,
	profile,
	recordsOf,
	signed
} from '#lib/clinic/clinic.fixture.ts';
import { listAsCsv } from '#lib/clinic/csv.ts';
import { makeKeys } from '#lib/clinic/keys.ts';
import { mergeHandback, mergePerson } from '#lib/clinic/merge.ts';
import { offerInWords } from '#lib/clinic/offer-words.ts';
import { changesOf, keepAll, offerOf } from '#lib/clinic/restore.ts';
import { openQuestions, rowsOf, searchRows } from '#lib/clinic/people-list.ts';
import { statusWords } from '#lib/clinic/status-words.ts';
import { spoilt, torn } from './hostile.ts';
import { withstands } from './withstands.ts';

// 600,000 rounds a case would take hours, and are `jose`'s own: what it opens is taken as it is.
vi.mock('jose', async (original) => {
	const jose = await original<typeof import('jose')>();
	const compactDecrypt = (token: string) =>
		Promise.resolve({ plaintext: jose.base64url.decode(token.split('.')[3] ?? '') });
	return { ...jose, compactDecrypt };
});

const pair = await makeKeys();
const plan = await signed(pair);
const people = [person('person-1', 'Mina', [plan])];
const handbacks = [handedBack(plan.assignment.jti, '2026-11-20', ['Can I run to work?'])];
const here = recordsOf(people, handbacks);
const content = {
	format: 'back-to-running-clinic',
	version: 1,
	made: '2026-11-23T00:00:00.000Z',
	profile,
	keys: [pair],
	people,
	handbacks,
	deleted: [{ id: 'person-2', on: '2026-11-20' }]
};
const header = {
	alg: 'PBES2-HS512+A256KW',
	enc: 'A256GCM',
	typ: 'btr-clinic',
	p2c: 600_000,
	p2s: 'c2FsdA'
};
const sealed = (head: string, text: string) =>
	[base64url.encode(head), 'key', 'iv', base64url.encode(text), 'tag'].join('.');

/** What the physio's page does with it: none of it may fail, whatever a file said. */
async function shown(file: string) {
	const read = await readBackup(new Blob([file]), passphrase);
	if (!read.ok) {
		expect(read.sentence).toMatch(/Choose|Check|Copy|Go online/);
		return 'refused';
	}
	const { backup, leftOut } = read;
	expect(offerInWords(backup, offerOf(backup, here), leftOut)[0]).toContain('This backup of');
	changesOf(backup, here, keepAll, 0);
	const merged = backup.people.map((one) => mergePerson(people[0] ?? one, one));
	const back = new Map(
		backup.handbacks.map((one) => [one.jti, mergeHandback(handbacks[0] ?? one, one)])
	);
	const rows = rowsOf(merged, back, '2026-11-26');
	searchRows(rows, 'mina');
	for (const { status } of rows) statusWords(status);
	for (const one of merged) openQuestions(one, back);
	// No cell begins as a formula would, whatever a name is.
	expect(listAsCsv(recordsOf(merged, [...back.values()]), '2026-11-26')).not.toMatch(
		/(?:^|[\r\n,])"?[=+@\t]/
	);
	return 'read';
}

test('a clinic’s backup, whatever its header says', async () => {
	const made = (head: string) => shown(sealed(head, JSON.stringify(content)));
	await withstands('clinic, headers', spoilt(header), made, 300);
});

test('a clinic’s backup that opens, whatever it holds', async () => {
	const made = (text: string) => shown(sealed(JSON.stringify(header), text));
	await withstands('clinic, changed', spoilt(content), made, 300);
});

test('a clinic’s backup, however torn', async () => {
	const file = sealed(JSON.stringify(header), JSON.stringify(content));
	await withstands('clinic, torn', torn(file), shown, 1000);
});

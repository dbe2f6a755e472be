import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { hasRecords } from './has-records.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

async function made(name: string, records: readonly string[]) {
	const handle = await openDB(name, 3, {
		upgrade: (database) => void database.createObjectStore('attempts')
	});
	for (const record of records) await handle.put('attempts', record, record);
	handle.close();
}

test('a database with something in it, with nothing in it, and none', async () => {
	await made('full', ['one']);
	await made('empty', []);
	expect(await hasRecords('full', ['attempts', 'no such store'])).toBe(true);
	expect(await hasRecords('full', ['other'])).toBe(false);
	expect(await hasRecords('empty', ['attempts'])).toBe(false);
	expect(await hasRecords('none', ['attempts'])).toBe(false);
	expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual(['empty', 'full']);
});

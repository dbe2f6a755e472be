import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackup } from './backup.ts';
import { Clinic } from './clinic.svelte.ts';
import { passphrase, profile } from './clinic.fixture.ts';
import { Database, databaseName } from './database.ts';
import { profileProblem } from './form-fields.ts';
import type { ListOptions } from './device-list.svelte.ts';

vi.mock('./passphrase-encryption.ts', () => ({
	encrypt: (content: unknown) => Promise.resolve(JSON.stringify(content)),
	decrypt: (sealed: string) => Promise.resolve({ ok: true, content: JSON.parse(sealed) as unknown })
}));

const open: Clinic[] = [];
beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
	open.splice(0).forEach((clinic) => clinic.close());
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

async function clinic(options?: ListOptions): Promise<Clinic> {
	const made = new Clinic('/', options);
	open.push(made);
	await made.open();
	return made;
}

/** The next page finds what is on the disk. */
async function afterRestart(): Promise<Clinic> {
	open.splice(0).forEach((one) => one.close());
	return clinic();
}

const raw = (version?: number) =>
	new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open(databaseName('/'), version);
		request.addEventListener('success', () => resolve(request.result));
		request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
	});

describe('a clinic whose list cannot be read for a moment', () => {
	it('keeps its keys: beginning anew beside them is refused, and said', async () => {
		const first = await clinic();
		await first.start(profile, passphrase);
		await first.add('Mina N.');
		const kid = first.records.keys?.pairs[0]?.kid;
		open.splice(0).forEach((one) => one.close());
		const fails = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('the disk is busy', 'UnknownError');
		});
		const blind = await clinic();
		expect([blind.known, blind.notice]).toEqual([false, expect.stringMatching(/could not read/)]);
		fails.mockRestore();
		await blind.start(profile, 'another long passphrase');
		expect(blind.notice).toMatch(/a list on this computer already.*Load this page again/);
		const again = await afterRestart();
		expect(again.records.keys?.pairs[0]?.kid).toBe(kid);
		expect(again.records.people.size).toBe(1);
	});
});

/** Holds back what the database says; gives what lets it through. */
function held(method: 'read' | 'write'): () => void {
	let release = () => {};
	const waits = new Promise<void>((resolve) => (release = resolve));
	const original = Database.prototype[method] as () => Promise<never>;
	vi.spyOn(Database.prototype, method).mockImplementation(async function (
		this: Database,
		...all: []
	) {
		await waits;
		return original.apply(this, all);
	});
	return release;
}

describe('while storage is silent', () => {
	it('nobody knows whether there is a list; an answer that comes late is taken', async () => {
		const first = await clinic();
		await first.start(profile, passphrase);
		await first.add('Mina N.');
		open.splice(0).forEach((one) => one.close());
		const release = held('read');
		const late = await clinic({ patience: 10 });
		expect([late.known, late.notice]).toEqual([false, expect.stringMatching(/still not read/)]);
		release();
		await vi.waitFor(() => expect(late.known).toBe(true));
		expect([late.notice, late.records.people.size]).toEqual([null, 1]);
	});

	it('a change is said to be not kept yet, and nobody waits for it', async () => {
		const made = await clinic({ patience: 10 });
		await vi.waitFor(() => expect(made.known).toBe(true));
		const release = held('write');
		expect(await made.start(profile, passphrase)).toMatchObject({ ok: true });
		const id = await made.add('Mina N.');
		expect([made.person(id)?.name, made.notice]).toEqual([
			'Mina N.',
			expect.stringMatching(/not kept your last change yet/)
		]);
		release();
		await vi.waitFor(() => expect(made.notice).toBeNull());
		expect((await afterRestart()).records.people.size).toBe(1);
	});
});

it('a backup that takes long to be added is said to be not kept yet, and comes', async () => {
	const made = await clinic({ patience: 10 });
	await vi.waitFor(() => expect(made.known).toBe(true));
	const file = await made.start(profile, passphrase);
	const read = await readBackup(new Blob([file.ok ? file.value : '']), passphrase);
	if (!read.ok) throw new Error(read.sentence);
	await vi.waitFor(() => expect(made.notice).toBeNull());
	const release = held('write');
	const adding = made.restore(read.backup, passphrase);
	await vi.waitFor(() => expect(made.notice).toMatch(/not kept your last change yet/));
	release();
	expect([await adding, made.notice]).toEqual([{ ok: true, value: null }, null]);
});

describe('while storage fails', () => {
	it.each([
		['QuotaExceededError', /no room left/],
		['AbortError', /can’t keep your list/],
		['UnknownError', /can’t keep your list/]
	])('(%s) the list goes on, says so, and is kept later', async (name, sentence) => {
		const made = await clinic();
		await made.start(profile, passphrase);
		const fails = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('no', name);
		});
		const id = await made.add('Mina N.');
		expect(made.notice).toMatch(sentence);
		expect(made.person(id)?.name).toBe('Mina N.');
		fails.mockRestore();
		await made.add('Ray');
		expect(made.notice).toBeNull();
		expect((await afterRestart()).records.people.size).toBe(2);
	});
});

it('a newer version’s list is left alone, and nothing is begun beside it', async () => {
	(await raw(99)).close();
	const made = await clinic();
	expect([made.shut, made.notice]).toEqual([true, expect.stringMatching(/Load this page again/)]);
	const [database] = await indexedDB.databases();
	expect(database?.version).toBe(99);
});

it('a corrupt record is passed over, and the rest of the list works', async () => {
	const first = await clinic();
	await first.start(profile, passphrase);
	await first.add('Mina N.');
	open.splice(0).forEach((one) => one.close());
	const database = await raw();
	const transaction = database.transaction(['people', 'handbacks'], 'readwrite');
	transaction.objectStore('people').put({ id: 'odd-odd-odd', plans: 'none' });
	transaction.objectStore('handbacks').put({ jti: 'odd-odd-odd' });
	await new Promise((resolve) => transaction.addEventListener('complete', resolve));
	database.close();
	const again = await clinic();
	expect([again.records.people.size, again.notice]).toEqual([1, null]);
});

it('a clinic’s name that cannot be read is asked for again, and no list begun beside this one', async () => {
	const first = await clinic();
	await first.start(profile, passphrase);
	await first.add('Mina N.');
	open.splice(0).forEach((one) => one.close());
	const database = await raw();
	const transaction = database.transaction('settings', 'readwrite');
	transaction.objectStore('settings').put({ name: 'profile', value: { clinic: 5 } });
	await new Promise((resolve) => transaction.addEventListener('complete', resolve));
	database.close();
	const again = await clinic();
	expect(again.records.people.size).toBe(1);
	expect(again.records.profile && profileProblem(again.records.profile)).toMatch(/Write your/);
	await again.setProfile(profile);
	expect((await afterRestart()).records.profile).toEqual(profile);
});

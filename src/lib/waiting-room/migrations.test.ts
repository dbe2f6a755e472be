import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { migrations, type Migration } from './migrations.ts';
import { databaseName, Store } from './store.ts';

/**
 * A tablet as version 1 left it, written by hand: it must be read for ever. A later version adds its own
 * beside it and leaves this one as it is.
 */
const settings = {
	clinic: 'Princes Park Physio',
	site: 'https://clinic.example/run/',
	offers: ['taster', 'cadence'],
	voice: 'en-AU',
	theme: 'dark',
	quiet: { from: '20:00', to: '07:00' },
	pin: { salt: 'c2FsdHNhbHQ', hash: 'aGFzaGhhc2g' }
};
const tries = { wrong: 4, until: 1_790_000_030_000 };
const days = [
	{ day: '2026-09-21', started: 3, finished: 1, chosen: { taster: 2, cadence: 1 } },
	{ day: '2026-09-22', started: 1, finished: 0, chosen: {} }
];
const stored = { settings, tries: { pin: tries, recovery: { wrong: 0, until: 0 } }, days };

beforeEach(async () => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	const old = await openDB(databaseName('/'), 1, {
		upgrade(raw) {
			raw.createObjectStore('kept');
			raw.createObjectStore('days', { keyPath: 'day' });
		}
	});
	await old.put('kept', settings, 'settings');
	await old.put('kept', tries, 'tries');
	for (const day of days) await old.put('days', day);
	old.close();
});

/** The raw records on the disk. */
async function onDisk(scope = '/') {
	const raw = await openDB(databaseName(scope));
	const stores = await Promise.all(
		[...raw.objectStoreNames].map(async (name) => {
			const { keyPath, indexNames } = raw.transaction(name).store;
			return { name, keyPath, indexes: [...indexNames], all: await raw.getAll(name) };
		})
	);
	const { version } = raw;
	raw.close();
	return { version, stores };
}

const next = (change: Migration): Migration[] => [...migrations, change];

test('all that version 1 kept is read', async () => {
	expect(await new Store('/').read()).toEqual(stored);
});

test('a new database has the same stores as version 1 had', async () => {
	await new Store('/new/').read();
	const shape = async (scope: string) =>
		(await onDisk(scope)).stores.map(({ name, keyPath, indexes }) => [name, keyPath, indexes]);
	expect(await shape('/new/')).toEqual(await shape('/'));
});

test('a next version goes through each step once, and keeps every record', async () => {
	const steps: number[] = [];
	const note = (version: number): Migration => {
		return async (_, upgrade) => {
			await upgrade.objectStore('days').count();
			steps.push(version);
		};
	};
	expect(await new Store('/', [...migrations, note(2), note(3)]).read()).toEqual(stored);
	expect(steps).toEqual([2, 3]);
});

test.each([
	[
		'throws at once',
		(handle) => {
			handle.deleteObjectStore('days');
			throw new Error('a mistake of ours');
		}
	],
	[
		'fails half way',
		async (handle, upgrade) => {
			handle.createObjectStore('more' as never);
			await upgrade.objectStore('days').clear();
			throw new Error('a mistake of ours');
		}
	]
] satisfies [string, Migration][])('one that %s leaves all as it was', async (_, fails) => {
	const before = await onDisk();
	await expect(new Store('/', next(fails)).read()).rejects.toMatchObject({ kind: 'unavailable' });
	expect(await onDisk()).toEqual(before);
	expect(await new Store('/').read()).toEqual(stored);
});

test('a newer version’s data is refused by older code, and left alone', async () => {
	await new Store(
		'/',
		next((handle) => void handle.createObjectStore('more' as never))
	).read();
	const before = await onDisk();
	const old = new Store('/');
	const refused = { kind: 'newer' };
	await expect(old.read()).rejects.toMatchObject(refused);
	await expect(old.count([{ kind: 'started' }], Date.now())).rejects.toMatchObject(refused);
	await expect(old.forgetSettings()).rejects.toMatchObject(refused);
	expect(await onDisk()).toEqual(before);
	expect(before.version).toBe(2);
});

test('an upgrade that another tab blocks does not wait for ever, and continues once it may', async () => {
	const inTheWay = await openDB(databaseName('/'), 1);
	const store = new Store(
		'/',
		next(() => {})
	);
	await expect(store.read()).rejects.toMatchObject({ kind: 'blocked' });
	inTheWay.close();
	await vi.waitFor(async () => expect(await store.read()).toEqual(stored));
	expect(await new Store('/', [...next(() => {}), () => {}]).read()).toEqual(stored);
});

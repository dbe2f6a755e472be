import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Database, databaseName } from './database.ts';
import { migrations, type Migration } from './migrations.ts';

const curve = { namedCurve: 'P-256' };
const signing = await crypto.subtle.generateKey({ name: 'ECDSA', ...curve }, false, ['sign']);
const receiving = await crypto.subtle.generateKey({ name: 'ECDH', ...curve }, false, [
	'deriveBits'
]);
const point = async (key: CryptoKey) => {
	const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', key);
	return { kty, crv, x, y };
};
const enc = await point(receiving.publicKey);

/**
 * A clinic's list as version 1 left it, written by hand: it must be read for ever. A later version adds
 * its own beside it and leaves this one as it is.
 */
const version1 = {
	settings: [
		{
			name: 'profile',
			value: { clinic: 'Park Physio', by: 'Priya', site: 'https://run.example/' }
		},
		{
			name: 'keys',
			value: {
				pairs: [
					{
						signing: signing.privateKey,
						receiving: receiving.privateKey,
						signingPublic: await point(signing.publicKey),
						receivingPublic: enc,
						kid: 'thumbprint'
					}
				],
				sealed: 'eyJ.a.b.c.d'
			}
		},
		{ name: 'backup', value: { at: 1_790_000_000_000, people: 1 } }
	],
	people: [
		{
			id: 'person-0001',
			name: 'Mina N.',
			archived: false,
			created: 1_790_000_000_000,
			at: 1_790_000_000_002,
			plans: [
				{
					assignment: {
						v: 1,
						jti: 'plan-0001',
						iat: 1_790_000_000,
						clinic: 'Park Physio',
						by: 'Priya',
						lessons: ['cadence', 'surfaces'],
						due: '2026-12-01',
						note: 'Hello',
						cadence: 168,
						enc
					},
					token: 'eyJ.a.b',
					at: 1_790_000_000_001,
					given: { on: '2026-09-21', how: 'link' }
				}
			],
			ticked: ['May I hop?']
		}
	],
	handbacks: [
		{
			jti: 'plan-0001',
			receipt: {
				v: 1,
				jti: 'plan-0001',
				iat: 1_790_000_100,
				lessons: { cadence: { done: '2026-09-22', right: 3, asked: 4, iat: 1_790_000_100 } },
				missed: ['who-is-elite'],
				cadence: { own: 162 },
				questions: ['May I hop?', 'When can I run?'],
				course: '0.5.0'
			},
			taken: 1_790_000_200_000
		}
	]
};

const opened: Database[] = [];
beforeEach(async () => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	const old = await openDB(databaseName('/'), 1, {
		upgrade(raw) {
			raw.createObjectStore('settings', { keyPath: 'name' });
			raw.createObjectStore('people', { keyPath: 'id' });
			raw.createObjectStore('handbacks', { keyPath: 'jti' });
		}
	});
	for (const [store, all] of Object.entries(version1)) {
		for (const one of all) await old.put(store, one);
	}
	old.close();
});
afterEach(() => {
	opened.splice(0).forEach((one) => one.close());
	vi.unstubAllGlobals();
});

function database(all = migrations, scope = '/'): Database {
	const made = new Database(scope, all);
	opened.push(made);
	return made;
}

/** The raw records on the disk. */
async function onDisk() {
	const raw = await openDB(databaseName('/'));
	const stores = [...raw.objectStoreNames];
	const all = await Promise.all(stores.map(async (one) => [one, await raw.getAll(one)] as const));
	const { version } = raw;
	raw.close();
	return { version, stores, records: Object.fromEntries(all) };
}

const next = (change: Migration): Migration[] => [...migrations, change];

it('reads all that version 1 kept, and its keys still sign and open', async () => {
	const { profile, keys, backup, people, handbacks, deleted } = await database().read();
	expect(deleted.size).toBe(0);
	expect([profile, backup]).toEqual([version1.settings[0]?.value, version1.settings[2]?.value]);
	expect([...people.values()]).toEqual(version1.people);
	expect([...handbacks.values()]).toEqual(version1.handbacks);
	const [pair] = keys?.pairs ?? [];
	expect([keys?.sealed, pair?.kid]).toEqual(['eyJ.a.b.c.d', 'thumbprint']);
	expect([pair?.signing.usages, pair?.receiving.usages]).toEqual([['sign'], ['deriveBits']]);
});

it('makes a new database with the same stores as an old one gets', async () => {
	await database(migrations, '/new/').read();
	await database().read();
	const shape = async (scope: string) => {
		const raw = await openDB(databaseName(scope));
		const stores = [...raw.objectStoreNames];
		const all = stores.map((name) => {
			const { keyPath, indexNames } = raw.transaction(name).store;
			return [name, keyPath, [...indexNames]];
		});
		raw.close();
		return all;
	};
	expect(await shape('/new/')).toEqual(await shape('/'));
});

it('a next version goes through each step once, and keeps every record', async () => {
	const steps: number[] = [];
	const note = (version: number): Migration => {
		return async (_, upgrade) => {
			await upgrade.objectStore('people').count();
			steps.push(version);
		};
	};
	const { people } = await database([...migrations, note(3), note(4)]).read();
	expect([steps, [...people.values()]]).toEqual([[3, 4], version1.people]);
});

it.each([
	[
		'throws at once',
		(handle) => {
			handle.deleteObjectStore('people');
			throw new Error('a mistake of ours');
		}
	],
	[
		'fails half way',
		async (handle, upgrade) => {
			handle.createObjectStore('more' as never);
			await upgrade.objectStore('people').clear();
			throw new Error('a mistake of ours');
		}
	]
] satisfies [string, Migration][])('one that %s leaves all as it was', async (_, fails) => {
	const before = await onDisk();
	const broken = database(next(fails));
	await expect(broken.read()).rejects.toMatchObject({ kind: 'unavailable' });
	expect(await onDisk()).toEqual(before);
	expect((await database().read()).people.size).toBe(1);
});

it('a newer list is refused by older code, and left alone', async () => {
	const newer = database(next((handle) => void handle.createObjectStore('more' as never)));
	await newer.read();
	newer.close();
	const before = await onDisk();
	const old = database();
	await expect(old.read()).rejects.toMatchObject({ kind: 'newer' });
	const value = { clinic: 'Other', by: 'Ray', site: '' };
	await expect(old.write([{ kind: 'profile', value }])).rejects.toMatchObject({ kind: 'newer' });
	expect(await onDisk()).toEqual(before);
	expect(before.version).toBe(4);
});

it('an upgrade that another tab blocked continues once that is gone, and blocks nobody', async () => {
	const inTheWay = await openDB(databaseName('/'), 1);
	const second = next(() => {});
	const one = database(second);
	await expect(one.read()).rejects.toMatchObject({ kind: 'blocked' });
	inTheWay.close();
	await vi.waitFor(async () => expect((await one.read()).people.size).toBe(1));
	const third = database([...second, () => {}]);
	expect((await third.read()).people.size).toBe(1);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Connection } from '#lib/storage/connection.ts';
import { databaseName, type ProgressSchema } from './database-schema.ts';
import { readAll, readLatest } from './indexeddb-store.ts';
import { migrations, type Migration } from './migrations.ts';
import { Device } from '#lib/storage/testing/device.ts';

/**
 * A database as version 1 left it, written by hand: it must be read for ever. A later version adds
 * its own beside it and leaves this one as it is.
 */
const version1 = {
	attempts: {
		id: 'a1',
		lesson: 'wear-and-tear',
		question: 'who-is-elite',
		at: 1_790_000_000_000,
		response: { kind: 'single', option: 'international' },
		outcome: 'best',
		key: 'k1'
	},
	lessons: {
		lesson: 'wear-and-tear',
		step: 'question-who-is-elite',
		at: 1_790_000_000_001,
		doneOn: '2026-09-21',
		since: 0
	},
	settings: { name: 'text-size', value: 'large', at: 1_790_000_000_002 },
	notes: { name: 'my-questions', value: ['May I hop?'], at: 1_790_000_000_003 }
};

let device: Device;
let open: Connection<ProgressSchema>[];
beforeEach(async () => {
	device = new Device();
	vi.stubGlobal('indexedDB', device.factory());
	open = [];
	const old = await device.rawOpen(databaseName('/'), 1, (raw) => {
		raw.createObjectStore('attempts', { keyPath: 'id' }).createIndex('question', 'question');
		raw.createObjectStore('lessons', { keyPath: 'lesson' });
		raw.createObjectStore('settings', { keyPath: 'name' });
		raw.createObjectStore('notes', { keyPath: 'name' });
	});
	const transaction = old.transaction(Object.keys(version1), 'readwrite');
	for (const [name, value] of Object.entries(version1)) transaction.objectStore(name).put(value);
	await new Promise((resolve) => transaction.addEventListener('complete', resolve));
	old.close();
});
afterEach(() => {
	open.forEach((database) => database.close());
	vi.unstubAllGlobals();
});

function database(all = migrations, scope = '/'): Connection<ProgressSchema> {
	const made = new Connection({ name: databaseName(scope), migrations: all });
	open.push(made);
	return made;
}

it('reads all that version 1 kept', async () => {
	const records = await database().read(readAll);
	expect([...records.attempts.values()]).toEqual([version1.attempts]);
	expect([...records.lessons.values()]).toEqual([version1.lessons]);
	expect([...records.settings.values()]).toEqual([version1.settings]);
	expect([...records.notes.values()]).toEqual([version1.notes]);
	expect(await database().read(readLatest)).toEqual(records);
});

it('makes sessions of the runs that version 1 kept in one fact, once, and leaves the fact', async () => {
	const fact = {
		name: 'runs-of-month',
		value: {
			unit: 'km',
			km: [{ on: '2026-09-20', length: 4 }],
			minutes: [{ on: '2026-09-21', length: 25 }]
		},
		at: 1_790_000_000_004
	};
	const old = await device.rawOpen(databaseName('/'), 1);
	const transaction = old.transaction('notes', 'readwrite');
	transaction.objectStore('notes').put(fact);
	await new Promise((resolve) => transaction.addEventListener('complete', resolve));
	old.close();
	const { sessions, notes } = await database().read(readAll);
	expect([...sessions.keys()]).toEqual(['run-2026-09-20', 'run-2026-09-21']);
	expect(sessions.get('run-2026-09-20')?.notes.runMetres?.value).toBe(4000);
	expect(sessions.get('run-2026-09-21')?.notes.runSeconds?.value).toBe(1500);
	expect(notes.get('runs-of-month')).toEqual(fact);
	expect((await database().read(readAll)).sessions).toEqual(sessions);
});

it('leaves the sessions of version 3 as they are', async () => {
	const noted = {
		id: 'run-2026-09-20',
		planned: null,
		notes: {
			day: { value: '2026-09-20', at: 1_790_000_000_100 },
			ended: { value: 'stopped', at: 1_790_000_000_100 }
		}
	};
	const before = database(migrations.slice(0, 3));
	await before.write(async (transaction) => {
		await transaction.objectStore('sessions').put(noted as never);
		await transaction.objectStore('notes').put({
			name: 'runs-of-month',
			value: { unit: 'km', km: [{ on: '2026-09-20', length: 4 }], minutes: [] },
			at: 1
		});
	});
	before.close();
	const { sessions } = await database().read(readAll);
	expect([...sessions.values()]).toEqual([noted]);
});

it('makes a new database with the same stores and indexes as a migrated one', async () => {
	await database().read(readAll);
	await database(migrations, '/new/').read(readAll);
	const [old, made] = await Promise.all([
		device.rawOpen(databaseName('/'), migrations.length),
		device.rawOpen(databaseName('/new/'), migrations.length)
	]);
	const shape = (raw: IDBDatabase) =>
		[...raw.objectStoreNames].map((name) => {
			const store = raw.transaction(name).objectStore(name);
			return [name, store.keyPath, [...store.indexNames]];
		});
	expect(shape(made)).toEqual(shape(old));
	old.close();
	made.close();
});

it('goes through each version once, and the data is there afterwards', async () => {
	const ran: number[] = [];
	const note = (version: number): Migration => {
		return async (_, upgrade) => {
			ran.push(version);
			expect(await upgrade.objectStore('attempts').count()).toBe(1);
		};
	};
	const records = await database([...migrations, note(5), note(6)]).read(readAll);
	expect(ran).toEqual([5, 6]);
	expect(records.attempts.get('a1')).toEqual(version1.attempts);
});

it('passes over a record that no version wrote, and leaves it where it is', async () => {
	const one = database();
	const odd = { name: 'odd', value: () => 1, at: 'yesterday' };
	const stored = { ...odd, value: new Date(0) };
	await one.write(async (transaction) => {
		await transaction.objectStore('notes').put(stored as never);
	});
	expect((await one.read(readAll)).notes.size).toBe(1);
	const count = await one.read((transaction) => transaction.objectStore('notes').count());
	expect(count).toBe(2);
});

it('keeps every attempt of version 1, and has the newest sound one of each kind ready', async () => {
	const many = Array.from({ length: 5000 }, (_, at) => ({
		...version1.attempts,
		id: `many-${String(at)}`,
		at,
		outcome: at % 2 === 0 ? 'best' : 'other'
	}));
	const odd = {
		...version1.attempts,
		id: 'odd',
		at: version1.attempts.at + 1,
		response: new Date(0)
	};
	const old = await device.rawOpen(databaseName('/'), 1);
	const transaction = old.transaction('attempts', 'readwrite');
	for (const one of [...many, odd]) transaction.objectStore('attempts').put(one);
	await new Promise((resolve) => transaction.addEventListener('complete', resolve));
	old.close();
	const one = database();
	const latest = await one.read(readLatest);
	expect([...latest.attempts.keys()].sort()).toEqual(['a1', 'many-4999']);
	expect((await one.read(readAll)).attempts.size).toBe(5001);
	expect(await one.read((from) => from.objectStore('attempts').count())).toBe(5002);
});

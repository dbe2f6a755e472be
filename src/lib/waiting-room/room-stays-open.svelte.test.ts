import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WaitingRoom } from './room.svelte.ts';
import type { Settings } from './schema.ts';
import { databaseName } from './store.ts';
import { isOn } from './switch.ts';

const SCOPE = '/course/';
const secret = { salt: 'c2FsdHNhbHQ', hash: 'aGFzaGhhc2g' };
const settings: Settings = {
	clinic: 'Princes Park Physio',
	site: 'https://clinic.example/run/',
	offers: ['taster'],
	voice: '',
	theme: 'light',
	quiet: null,
	pin: secret,
	recovery: secret
};

async function restarted(): Promise<WaitingRoom> {
	const room = new WaitingRoom(SCOPE);
	await room.open();
	return room;
}

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	const items = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => items.get(key) ?? null,
		setItem: (key: string, value: string) => items.set(key, value),
		removeItem: (key: string) => items.delete(key)
	});
});
afterEach(() => void vi.unstubAllGlobals());

describe('a tablet that stays open', () => {
	test('follows what another tab has set', async () => {
		const room = await restarted();
		await room.start(settings);
		const other = await restarted();
		await other.end();
		await other.start({ ...settings, site: 'https://other.example/' });
		await room.refresh();
		expect(room.settings?.site).toBe('https://other.example/');
		await other.end();
		await room.refresh();
		expect(room.settings).toBeNull();
		expect((await restarted()).settings).toBeNull();
	});

	test('keeps its settings again where the browser has lost them', async () => {
		const room = await restarted();
		await room.start(settings);
		const raw = await openDB(databaseName(SCOPE));
		await raw.clear('kept');
		raw.close();
		await room.refresh();
		expect((await restarted()).settings?.clinic).toBe('Princes Park Physio');
	});

	test('is still on where ending it was refused', async () => {
		const room = await restarted();
		await room.start(settings);
		const refused = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
			throw new DOMException('no', 'QuotaExceededError');
		});
		await expect(room.end()).rejects.toThrow();
		refused.mockRestore();
		expect([isOn(SCOPE), room.settings?.clinic]).toEqual([true, 'Princes Park Physio']);
	});
});

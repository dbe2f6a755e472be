import { expect, it, vi } from 'vitest';
import { Device } from '#lib/storage/testing/device.ts';
import { databaseName } from './database-schema.ts';
import { openIndexedDb } from './indexeddb-store.ts';

it('reads everything again after a message of a newer version', async () => {
	vi.stubGlobal('indexedDB', new Device().factory());
	const onChanged = vi.fn();
	const store = openIndexedDb({ scope: '/', persistence: undefined })({
		onChanged,
		onLost: vi.fn(),
		onAvailable: vi.fn()
	});
	const newer = new BroadcastChannel(databaseName('/'));
	newer.postMessage({ version: 2 });
	await vi.waitFor(() => expect(onChanged).toHaveBeenCalledWith('everything'));
	newer.close();
	store.close();
	vi.unstubAllGlobals();
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DBSchema } from 'idb';
import { Connection, type ConnectionOptions } from './connection.ts';
import type { Migration as MigrationOf } from './migrate.ts';
import { Device } from './testing/device.ts';

interface TestSchema extends DBSchema {
	settings: { key: string; value: { name: string; value: string; at: number } };
}
type Migration = MigrationOf<TestSchema>;
const migrations: readonly Migration[] = [
	(database) => void database.createObjectStore('settings', { keyPath: 'name' })
];
const NAME = 'back-to-running:/';

const record = { name: 'theme', value: 'dark', at: 1 };
let device: Device;
let open: Connection<TestSchema>[];

beforeEach(() => {
	device = new Device();
	vi.stubGlobal('indexedDB', device.factory());
	open = [];
});
afterEach(() => {
	open.forEach((database) => database.close());
	vi.unstubAllGlobals();
});

function database(options: Partial<ConnectionOptions<TestSchema>> = {}): Connection<TestSchema> {
	const made = new Connection<TestSchema>({ name: NAME, migrations, ...options });
	open.push(made);
	return made;
}

const put = (to: Connection<TestSchema>, value = record) =>
	to.write(async (transaction) => void (await transaction.objectStore('settings').put(value)));
const get = (from: Connection<TestSchema>) =>
	from.read((transaction) => transaction.objectStore('settings').get('theme'));
const refused = (kind: string) => expect.objectContaining({ name: 'Refusal', kind });

describe('the database', () => {
	it('keeps what was written, with strict durability', async () => {
		const first = database();
		await put(first);
		first.close();
		expect(await get(database())).toEqual(record);
		expect(device.durabilities).toEqual(['strict']);
	});

	it('is one for each place a site is served from', async () => {
		await put(database({ name: 'back-to-running:/one/' }));
		expect(await get(database({ name: 'back-to-running:/two/' }))).toBeUndefined();
		const names = (await device.raw.databases()).map(({ name }) => name);
		expect(names).toEqual(['back-to-running:/one/', 'back-to-running:/two/']);
	});

	it('is durable before it says so', async () => {
		const events: string[] = [];
		const one = database();
		await one.write(async (transaction) => {
			transaction.addEventListener('complete', () => events.push('complete'));
			await transaction.objectStore('settings').put(record);
			events.push('put');
		});
		expect(events).toEqual(['put', 'complete']);
	});

	it('writes all or nothing', async () => {
		const one = database();
		const broken = one.write(async (transaction) => {
			await transaction.objectStore('settings').put(record);
			throw new Error('a mistake of ours');
		});
		await expect(broken).rejects.toEqual(refused('unavailable'));
		expect(await get(one)).toBeUndefined();
	});

	it.each([true, false])(
		'writes on a new connection when the old is gone (reported: %s)',
		async (reported) => {
			const one = database();
			await get(one);
			device.dropConnections(reported);
			await put(one);
			expect(await get(one)).toEqual(record);
			expect(device.openings).toBe(2);
		}
	);

	it.each(['closed', 'UnknownError'] as const)(
		'tries once more after %s in the middle',
		async (fault) => {
			const one = database();
			device.faults = [fault];
			await put(one);
			expect(await get(one)).toEqual(record);
			expect(device.openings).toBe(2);
		}
	);

	it('gives up after the second failure, and works again when the browser does', async () => {
		const one = database();
		device.faults = ['UnknownError', 'closed'];
		await expect(put(one)).rejects.toEqual(refused('unavailable'));
		await put(one);
		expect(await get(one)).toEqual(record);
	});

	it('says when there is no room, and tries no second time', async () => {
		const one = database();
		device.faults = ['QuotaExceededError'];
		await expect(put(one)).rejects.toEqual(refused('full'));
		expect(device.durabilities).toHaveLength(1);
		await put(one);
		expect(await get(one)).toEqual(record);
	});

	it('says when a transaction is aborted on a sound connection', async () => {
		const one = database();
		device.faults = ['AbortError'];
		await expect(put(one)).rejects.toEqual(refused('unavailable'));
		expect(device.openings).toBe(1);
	});

	it.each(['SecurityError', 'UnknownError'] as const)(
		'says when opening fails: %s',
		async (fault) => {
			const one = database();
			device.opening = fault;
			await expect(put(one)).rejects.toEqual(refused('unavailable'));
			device.opening = null;
			await put(one);
			expect(await get(one)).toEqual(record);
		}
	);

	it('says when there is no IndexedDB, or when even asking is refused', async () => {
		vi.stubGlobal('indexedDB', undefined);
		await expect(get(database())).rejects.toEqual(refused('unavailable'));
		vi.stubGlobal('indexedDB', {
			open() {
				throw new DOMException('refused', 'SecurityError');
			}
		});
		await expect(get(database())).rejects.toEqual(refused('unavailable'));
	});

	it('refuses data of a newer version and leaves it alone', async () => {
		(await device.rawOpen(NAME, 99)).close();
		await expect(put(database())).rejects.toEqual(refused('newer'));
		expect(await device.raw.databases()).toEqual([{ name: NAME, version: 99 }]);
	});
});

describe('beside a tab of another version', () => {
	const second: Migration = (handle) => void handle.createObjectStore('more' as never);
	const newer = { migrations: [...migrations, second] };

	it('makes way for a newer one', async () => {
		const old = database();
		await put(old);
		expect(await get(database(newer))).toEqual(record);
		await expect(put(old)).rejects.toEqual(refused('newer'));
	});

	it('says when an older one blocks it, and continues once that is gone', async () => {
		await put(database());
		open.splice(0).forEach((one) => one.close());
		const inTheWay = await device.rawOpen(NAME, migrations.length);
		const onUnblocked = vi.fn();
		const one = database({ ...newer, onUnblocked });
		await expect(get(one)).rejects.toEqual(refused('blocked'));
		await expect(get(one)).rejects.toEqual(refused('blocked'));
		inTheWay.close();
		await vi.waitFor(() => expect(onUnblocked).toHaveBeenCalledOnce());
		expect(await get(one)).toEqual(record);
	});

	it('leaves everything as it was when an upgrade fails', async () => {
		await put(database());
		const fails: Migration = async (handle, upgrade) => {
			handle.createObjectStore('more' as never);
			await upgrade.objectStore('settings').clear();
			throw new Error('a mistake of ours');
		};
		const one = database({ migrations: [...migrations, fails] });
		await expect(get(one)).rejects.toEqual(refused('unavailable'));
		expect(await get(database())).toEqual(record);
	});
});

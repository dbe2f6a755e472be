import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lessonOf, readLessonScripts, PrecacheOrder } from './precache-order.ts';
import { forEachOf, backfill, precache } from './precache.ts';
import { MemoryCaches } from './testing/memory-caches.ts';
import { Host } from './testing/host.ts';

const hashed = '/_app/immutable/entry/start.a1.js';
const name = 'back-to-running:/:two';
const files = { [hashed]: 'start', '/': 'a page', '/_app/version.json': '{"version":"two"}' };

let caches: MemoryCaches;
let host: Host;
let wanted: Awaited<ReturnType<Host['version']>>;

beforeEach(async () => {
	caches = new MemoryCaches();
	host = new Host(files);
	wanted = await host.version('two');
	vi.stubGlobal('caches', caches);
	vi.stubGlobal('fetch', host.fetch);
});

afterEach(() => vi.unstubAllGlobals());

describe('precaching a version', () => {
	it('keeps every file and counts them', async () => {
		const progress: string[] = [];
		await precache(wanted, (done, total) => progress.push(`${String(done)} of ${String(total)}`));
		expect(await caches.read(name)).toEqual(files);
		expect(progress).toEqual(['1 of 3', '2 of 3', '3 of 3']);
	});

	it('asks the host anew for what is not hashed', async () => {
		await precache(wanted, () => undefined);
		expect(host.asked).toEqual(expect.arrayContaining([`no-cache /`, `default ${hashed}`]));
	});

	it('fetches only what changed since an older version', async () => {
		await caches.fill('back-to-running:/:one', { [hashed]: 'start', '/': 'the old page' });
		await precache(wanted, () => undefined);
		expect(host.paths.sort()).toEqual(['/', '/_app/version.json']);
		expect(await caches.read(name)).toMatchObject({ [hashed]: 'start', '/': 'a page' });
		expect(await caches.read('back-to-running:/:one')).toMatchObject({ '/': 'the old page' });
	});

	it('takes no copy that is not what was built, such as one that an older worker let in', async () => {
		await caches.fill('back-to-running:/:one', { [hashed]: '<h1>Hospital guest Wi-Fi</h1>' });
		await precache(wanted, () => undefined);
		expect(await caches.read(name)).toEqual(files);
	});

	it('asks the host itself where the browser still holds a login page of yesterday', async () => {
		host.browserHolds(hashed, '<h1>Hospital guest Wi-Fi</h1>', 'text/html');
		await precache(wanted, () => undefined);
		expect(host.asked).toContain(`reload ${hashed}`);
		expect(await caches.read(name)).toEqual(files);
	});

	it('takes nothing from a copy of the course in another folder', async () => {
		await caches.fill('back-to-running:/other/:one', { [hashed]: 'theirs' });
		await precache(wanted, () => undefined);
		expect(await caches.read(name)).toMatchObject({ [hashed]: 'start' });
	});

	it('fails where one file fails, and says which and why', async () => {
		const paths = new Set([...wanted.paths, '/lessons/gone/']);
		await expect(precache({ ...wanted, paths }, () => undefined)).rejects.toThrow(
			'Not saved for offline: /lessons/gone/ is status 404'
		);
	});

	it('continues from where it failed, page by page, and trusts no other page', async () => {
		await caches.fill(name, { [hashed]: 'start', '/': 'half a page' });
		await precache(wanted, () => undefined);
		expect(host.paths.sort()).toEqual(['/', '/_app/version.json']);
		expect(await caches.read(name)).toMatchObject({ '/': 'a page' });

		host.asked.length = 0;
		await precache(wanted, () => undefined);
		expect(host.paths).toEqual([]);
	});

	it('asks again for no page that is the same in a newer version', async () => {
		await caches.fill('back-to-running:/:one', { '/': 'a page' });
		await precache(wanted, () => undefined);
		expect(host.paths).not.toContain('/');
		expect(await caches.read(name)).toEqual(files);
	});

	it('is there in the end, however often it is cut off on the way', async () => {
		const stored = async () => Object.keys((await caches.read(name)) ?? {}).length;
		let tries = 0;
		for (let isWhole = false; !isWhole; tries += 1) {
			const before = await stored();
			// Each try gets one file further, and is then cut off.
			host.fault = { at: 2, kind: 'gone' };
			host.asked.length = 0;
			isWhole = await precache(wanted, () => undefined).then(
				() => true,
				() => false
			);
			await vi.waitFor(async () => expect(await stored()).toBe(before + 1));
		}
		expect(tries).toBeLessThanOrEqual(Object.keys(files).length);
		expect(await caches.read(name)).toEqual(files);
	});
});

describe("a plan's lessons", () => {
	const course = {
		...files,
		'/lessons/cadence/': 'cadence',
		'/lessons/push-off/': 'push-off',
		'/lessons/arm-swing/': 'arm swing'
	};
	const scripts = readLessonScripts('cadence c.js,push-off p.js,arm-swing a.js');
	const without = (...lessons: string[]) =>
		Object.fromEntries(
			Object.entries(course).filter(([path]) => !lessons.some((one) => path.includes(one)))
		);

	it('are saved first, and the rest with the next look for what is missing', async () => {
		host = new Host(course);
		vi.stubGlobal('fetch', host.fetch);
		const wanted = await host.version('two');
		const order = new PrecacheOrder(wanted.paths, lessonOf('', scripts));
		const progress: string[] = [];
		const say = (done: number, total: number) =>
			progress.push(`${String(done)} of ${String(total)}`);
		order.only(['push-off']);
		await precache(wanted, say, order);
		expect(await caches.read(name)).toEqual(without('cadence', 'arm-swing'));
		expect(progress.at(-1)).toBe('4 of 4');
		await backfill(wanted, () => undefined);
		expect(await caches.read(name)).toEqual(course);
	});
});

describe('what the browser has cleared away', () => {
	const told: string[] = [];
	const say = (done: number, total: number) => told.push(`${String(done)} of ${String(total)}`);
	beforeEach(async () => {
		told.length = 0;
		await precache(wanted, () => undefined);
		host.asked.length = 0;
	});

	it('is saved again at the next visit, and nothing else is asked for', async () => {
		caches.drop(name, '/');
		await backfill(wanted, say);
		expect(host.paths).toEqual(['/']);
		expect(await caches.read(name)).toEqual(files);
		expect(told).toEqual(['0 of 1', '1 of 1']);
	});

	it('is saved again where the whole cache is gone', async () => {
		await caches.delete(name);
		await backfill(wanted, say);
		expect(await caches.read(name)).toEqual(files);
	});

	it('is left for another time where the host has a newer version or is gone', async () => {
		caches.drop(name, '/');
		host.files['/'] = 'a newer page';
		await expect(backfill(wanted, say)).rejects.toThrow('not the file that was built');
		expect(await caches.read(name)).not.toHaveProperty('/');
	});

	it('asks nothing and says nothing where nothing is missing', async () => {
		await backfill(wanted, say);
		expect([host.asked, told]).toEqual([[], []]);
	});
});

describe('a few at a time', () => {
	it('never does more at once than asked, and does all', async () => {
		let now = 0;
		let most = 0;
		const seen: number[] = [];
		await forEachOf([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
			most = Math.max(most, ++now);
			await Promise.resolve();
			seen.push(item);
			now -= 1;
		});
		expect(most).toBe(3);
		expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]);
	});

	it('begins no more after a failure', async () => {
		const begun: number[] = [];
		const work = (item: number) => {
			begun.push(item);
			return item === 2 ? Promise.reject(new Error('no')) : Promise.resolve();
		};
		await expect(forEachOf([1, 2, 3, 4, 5, 6, 7, 8, 9], 2, work)).rejects.toThrow('no');
		expect(begun.length).toBeLessThan(5);
	});
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forEachOf, save } from './save.ts';
import { MemoryCaches } from './testing/memory-caches.ts';

const hashed = '/_app/immutable/entry/start.a1.js';
const page = '<meta name="application-name" content="Back to running" />';
const name = 'back-to-running:/:two';

/** A host with a page, a hashed file and the version file. */
const host: Record<string, () => Response> = {
	[hashed]: () => new Response('start', { headers: { 'content-type': 'text/javascript' } }),
	'/': () => new Response(page, { headers: { 'content-type': 'text/html' } }),
	'/_app/version.json': () =>
		new Response('{"version":"two"}', { headers: { 'content-type': 'application/json' } })
};
const wanted = { base: '', version: 'two', paths: new Set(Object.keys(host)) };

let caches: MemoryCaches;
const fetched = vi.fn((path: string, _init: RequestInit) =>
	Promise.resolve(host[path]?.() ?? new Response(null, { status: 404 }))
);

beforeEach(() => {
	caches = new MemoryCaches();
	vi.stubGlobal('caches', caches);
	vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
	vi.unstubAllGlobals();
	fetched.mockClear();
});

describe('saving a version', () => {
	it('keeps every file and counts them', async () => {
		const progress: string[] = [];
		await save(wanted, (done, total) => progress.push(`${String(done)} of ${String(total)}`));
		expect(await caches.read(name)).toEqual({
			[hashed]: 'start',
			'/': page,
			'/_app/version.json': '{"version":"two"}'
		});
		expect(progress).toEqual(['1 of 3', '2 of 3', '3 of 3']);
	});

	it('asks the host anew for what is not hashed', async () => {
		await save(wanted, () => undefined);
		expect(fetched).toHaveBeenCalledWith('/', { cache: 'no-cache' });
		expect(fetched).toHaveBeenCalledWith(hashed, { cache: 'default' });
	});

	it('fetches only what changed since an older version', async () => {
		await caches.fill('back-to-running:/:one', { [hashed]: 'start', '/': 'the old page' });
		await save(wanted, () => undefined);
		expect(fetched.mock.calls.map(([path]) => path)).toEqual(['/', '/_app/version.json']);
		expect(await caches.read(name)).toMatchObject({ [hashed]: 'start', '/': page });
		expect(await caches.read('back-to-running:/:one')).toMatchObject({ '/': 'the old page' });
	});

	it('takes nothing from a copy of the course in another folder', async () => {
		await caches.fill('back-to-running:/other/:one', { [hashed]: 'theirs' });
		await save(wanted, () => undefined);
		expect(await caches.read(name)).toMatchObject({ [hashed]: 'start' });
	});

	it('fails where one file fails, and says which and why', async () => {
		const paths = new Set([...wanted.paths, '/lessons/gone/']);
		await expect(save({ ...wanted, paths }, () => undefined)).rejects.toThrow(
			'Not saved for offline: /lessons/gone/ is status 404'
		);
	});

	it('goes on from where it failed, but trusts no page from then', async () => {
		await caches.fill(name, { [hashed]: 'start', '/': 'half a page' });
		await save(wanted, () => undefined);
		expect(fetched.mock.calls.map(([path]) => path)).not.toContain(hashed);
		expect(await caches.read(name)).toMatchObject({ '/': page });
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

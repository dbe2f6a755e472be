import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	respondWithFile,
	respondWithHashedFile,
	respondWithPage,
	respondWithPageData,
	prune
} from './respond.ts';
import { fingerprintOf } from './fingerprint.ts';
import { MemoryCaches, response } from './testing/memory-caches.ts';

const notSaved = '/sub/lessons/push-off/__data.json';
const own = {
	base: '/sub',
	version: 'two',
	paths: new Set(['/sub/', '/sub/lessons/cadence/__data.json', notSaved]),
	fingerprints: new Set([
		await fingerprintOf('/lessons/push-off/__data.json', new TextEncoder().encode('push two'))
	])
};
const now = 'back-to-running:/sub/:two';
const before = 'back-to-running:/sub/:one';
const request = (path: string) => new Request(`https://clinic.example${path}`);

let caches: MemoryCaches;
const fetched = vi.fn<() => Promise<Response>>();

beforeEach(async () => {
	caches = new MemoryCaches();
	await caches.fill(before, {
		'/sub/lessons/cadence/__data.json': 'data one',
		'/sub/_app/immutable/old.js': 'old code',
		'/sub/_app/immutable/same.js': 'same code'
	});
	await caches.fill(now, {
		'/sub/': 'home',
		'/sub/404.html': 'not found',
		'/sub/icon.svg': 'icon',
		'/sub/lessons/cadence/': 'cadence',
		'/sub/lessons/cadence/__data.json': 'data two',
		'/sub/_app/immutable/same.js': 'same code'
	});
	vi.stubGlobal('caches', caches);
	vi.stubGlobal('fetch', fetched);
	fetched.mockReset().mockRejectedValue(new TypeError('no network'));
});

afterEach(() => vi.unstubAllGlobals());

describe('opening a page with the server gone', () => {
	it('shows it, whatever search its address has', async () => {
		const response = await respondWithPage(own, request('/sub/lessons/cadence/?step=2'));
		expect(await response.text()).toBe('cadence');
	});

	it.each(['/sub/lessons/cadence', '/sub/lessons/cadence/index.html'])(
		'sends %s to the address where links in the page are right',
		async (path) => {
			const response = await respondWithPage(own, request(`${path}?step=2`));
			expect(response.status).toBe(307);
			expect(response.headers.get('location')).toBe(
				'https://clinic.example/sub/lessons/cadence/?step=2'
			);
		}
	);

	it('says that there is no such page', async () => {
		const response = await respondWithPage(own, request('/sub/lessons/nothing/'));
		expect(response.status).toBe(404);
		expect(await response.text()).toBe('not found');
	});
});

it('opens a page that is not saved from the network', async () => {
	fetched.mockResolvedValue(new Response('new page'));
	expect(await (await respondWithPage(own, request('/sub/new/'))).text()).toBe('new page');
});

describe('a tab that still runs an older version', () => {
	it('gets its own code', async () => {
		const response = await respondWithHashedFile(own, request('/sub/_app/immutable/old.js'));
		expect(await response.text()).toBe('old code');
	});

	it('gets data of its own version', async () => {
		const asked = request('/sub/lessons/cadence/__data.json?x-sveltekit-invalidated=01');
		expect(await (await respondWithPageData(own, 'one', asked)).text()).toBe('data one');
		expect(await (await respondWithPageData(own, 'two', asked)).text()).toBe('data two');
	});

	it('gets no data at all where its own is not saved', async () => {
		const answer = await respondWithPageData(
			own,
			'zero',
			request('/sub/lessons/cadence/__data.json')
		);
		expect(answer.status).toBe(409);
		expect(fetched).not.toHaveBeenCalled();
	});
});

it('says of data that no page has that there is none, and does not ask a host that may be newer', async () => {
	fetched.mockResolvedValue(new Response('data three'));
	const answer = await respondWithPageData(own, 'two', request('/sub/lessons/new/__data.json'));
	expect(answer.status).toBe(404);
	expect(fetched).not.toHaveBeenCalled();
});

describe('data that is not saved yet', () => {
	const ask = () => respondWithPageData(own, 'two', request(notSaved));

	it('comes from the network', async () => {
		fetched.mockResolvedValue(response(notSaved, 'push two'));
		expect(await (await ask()).text()).toBe('push two');
	});

	it('is not taken where the host has a newer version by now', async () => {
		fetched.mockResolvedValue(response(notSaved, 'push three'));
		expect((await ask()).status).toBe(409);
	});

	it('fails as the network does', async () => {
		fetched.mockRejectedValue(new TypeError('Failed to fetch'));
		await expect(ask()).rejects.toThrow('Failed to fetch');
	});
});

it('answers with other files as saved, else from the network', async () => {
	expect(await (await respondWithFile(own, request('/sub/icon.svg'))).text()).toBe('icon');
	fetched.mockImplementation(() => Promise.resolve(new Response('robots')));
	expect(await (await respondWithFile(own, request('/sub/robots.txt'))).text()).toBe('robots');
	expect(await (await respondWithHashedFile(own, request('/sub/_app/immutable/x.js'))).text()).toBe(
		'robots'
	);
});

it('makes no empty cache by looking', async () => {
	await respondWithPageData(own, 'nine', request('/sub/lessons/cadence/__data.json'));
	expect(await caches.keys()).toEqual([before, now]);
});

describe('pruning', () => {
	const others = ['back-to-running:/:one', 'back-to-running:/sub/below/:one', 'another-app'];
	const tabs =
		(...versions: (string | undefined)[]) =>
		() =>
			Promise.resolve(versions);

	beforeEach(async () => {
		for (const name of others) await caches.fill(name, {});
	});

	it('deletes older versions once every tab runs this one, and nothing that is not ours', async () => {
		await prune(own, tabs('two', 'two'), () => false);
		expect(await caches.keys()).toEqual([now, ...others]);
	});

	it.each([
		['a tab runs an older version', tabs('two', 'one'), false],
		['a tab does not say what it runs', tabs('two', undefined), false],
		['a newer version is being saved', tabs('two'), true]
	])('deletes nothing while %s', async (_why, versions, isUpdating) => {
		await prune(own, versions, () => isUpdating);
		expect(await caches.keys()).toEqual([before, now, ...others]);
	});

	it('asks no tab while a newer version waits: it would have to wait for the answer', async () => {
		const ask = vi.fn(tabs('two'));
		await prune(own, ask, () => true);
		expect(ask).not.toHaveBeenCalled();
	});

	it('spares a version that began to be saved meanwhile', async () => {
		const newer = 'back-to-running:/sub/:three';
		await prune(
			own,
			async () => {
				await caches.fill(newer, {});
				return ['two'];
			},
			() => false
		);
		expect(await caches.keys()).toContain(newer);
	});
});

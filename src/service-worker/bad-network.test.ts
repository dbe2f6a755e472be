import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { respondWithHashedFile, respondWithPage } from './respond.ts';
import { precache } from './precache.ts';
import { Host, type Fault } from './testing/host.ts';
import { MemoryCaches } from './testing/memory-caches.ts';

/**
 * The network fails at each of the worker's requests in turn, in each way there is, while the first
 * version is saved and while a newer one is.
 */
const FAULTS: readonly Fault[] = ['gone', 'cut', '500', 'login', 'login as a file', 'older'];

/** A small course: as many kinds of files as the real one has. */
function course(version: string): Record<string, string> {
	const files: Record<string, string> = { '/_app/version.json': '{"version":"course"}' };
	for (const kind of ['start.js', 'lesson.js', 'look.css', 'text.woff2']) {
		const [stem, ending] = kind.split('.');
		files[`/_app/immutable/${String(stem)}.${version}.${String(ending)}`] = `${kind} ${version}`;
	}
	files['/_app/immutable/framework.same.js'] = 'the framework';
	for (const page of ['/', '/myths/', '/lessons/cadence/', '/404.html']) {
		files[page] = `<h1>${page} ${version}</h1>`;
	}
	for (const data of ['/myths/', '/lessons/cadence/']) {
		files[`${data}__data.json`] = `{"of":"${data} ${version}"}`;
	}
	files['/icon.svg'] = `<svg>${version}</svg>`;
	return files;
}

const nothing = () => undefined;
const nameOf = (version: string) => `back-to-running:/:${version}`;
const count = Object.keys(course('one')).length;
const each = Array.from({ length: count }, (_, index) => index + 1);

let caches: MemoryCaches;
beforeEach(() => {
	caches = new MemoryCaches();
	vi.stubGlobal('caches', caches);
});
afterEach(() => vi.unstubAllGlobals());

async function saveFrom(host: Host, version: string, fault: Host['fault']) {
	vi.stubGlobal('fetch', host.fetch);
	host.asked.length = 0;
	host.fault = fault;
	return precache(await host.version(version), nothing);
}

/** Nothing is in the cache but what was built. */
async function expectOnlyOwn(version: string) {
	const stored = (await caches.read(nameOf(version))) ?? {};
	const built = course(version);
	for (const [path, text] of Object.entries(stored)) expect(text, path).toBe(built[path]);
}

describe.each(FAULTS)('%s, at each request of the first visit', (kind) => {
	it.each(each)('request %i: nothing wrong is kept, and the next try is whole', async (at) => {
		const host = new Host(course('one'));
		await expect(saveFrom(host, 'one', { at, kind })).rejects.toThrow();
		await expectOnlyOwn('one');
		await saveFrom(host, 'one', null);
		expect(await caches.read(nameOf('one'))).toEqual(course('one'));
	});
});

describe.each(FAULTS)('%s, at each request of an update', (kind) => {
	// Two files are the same, and are not asked for again.
	it.each(each.slice(2))(
		'request %i: the older version goes on whole, and the next try is whole',
		async (at) => {
			await saveFrom(new Host(course('one')), 'one', null);
			const host = new Host(course('two'));
			await expect(saveFrom(host, 'two', { at: at - 2, kind })).rejects.toThrow();
			await expectOnlyOwn('two');
			expect(await caches.read(nameOf('one'))).toEqual(course('one'));

			// The worker in charge answers every page with its own, and every script that page names.
			const own = { base: '', version: 'one' };
			const ask = (path: string) => new Request(`https://clinic.example${path}`);
			expect(await (await respondWithPage(own, ask('/myths/'))).text()).toBe(
				'<h1>/myths/ one</h1>'
			);
			const script = await respondWithHashedFile(own, ask('/_app/immutable/start.one.js'));
			expect(await script.text()).toBe('start.js one');

			await saveFrom(host, 'two', null);
			expect(await caches.read(nameOf('two'))).toEqual(course('two'));
		}
	);
});

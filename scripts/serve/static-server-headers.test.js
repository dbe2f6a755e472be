import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSite, START, writeFiles } from './testing/site.js';

/** @type {Awaited<ReturnType<typeof serveSite>>} */
let site;

beforeAll(async () => {
	site = await serveSite();
});

afterAll(() => site.remove());

it('keeps hashed files for ever and asks again for all others', async () => {
	const hashed = await site.get('/_app/immutable/entry/start.abc.js');
	expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
	expect(hashed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
	expect((await site.get('/')).headers.get('cache-control')).toBe('no-cache');
	const gone = await site.get('/_app/immutable/entry/gone.js');
	expect(gone.status).toBe(404);
	expect(gone.headers.get('cache-control')).toBe('no-cache');
});

it('gives a manifest and a picture their types, and lets no browser guess another', async () => {
	const manifest = await site.get('/manifest.webmanifest');
	expect(manifest.headers.get('content-type')).toBe('application/manifest+json; charset=utf-8');
	const picture = await site.get('/icon.png');
	expect(picture.headers.get('content-type')).toBe('image/png');
	for (const { headers } of [manifest, picture])
		expect(headers.get('x-content-type-options')).toBe('nosniff');
});

it('compresses text for those who can read it', async () => {
	const small = await site.get('/', { headers: { 'accept-encoding': 'gzip' } });
	expect(small.headers.get('content-encoding')).toBe('gzip');
	expect(Number(small.headers.get('content-length'))).toBeLessThan(START.length / 4);
	expect(await small.text()).toBe(START);
	const plain = await site.get('/', { headers: { 'accept-encoding': 'identity' } });
	expect(plain.headers.get('content-encoding')).toBeNull();
	expect(await plain.text()).toBe(START);
});

it('does not compress for those who refuse it', async () => {
	const plain = await site.get('/', { headers: { 'accept-encoding': 'gzip;q=0, identity' } });
	expect(plain.headers.get('content-encoding')).toBeNull();
	const small = await site.get('/', { headers: { 'accept-encoding': 'gzip;q=0.5, identity' } });
	expect(small.headers.get('content-encoding')).toBe('gzip');
});

it('does not send again what the browser has', async () => {
	const etag = (await site.get('/')).headers.get('etag') ?? '';
	const again = await site.get('/', { headers: { 'if-none-match': etag } });
	expect(again.status).toBe(304);
	expect(await again.text()).toBe('');
});

it('finds what the browser has among several', async () => {
	const etag = (await site.get('/')).headers.get('etag') ?? '';
	const statusFor = async (/** @type {string} */ held, path = '/') =>
		(await site.get(path, { headers: { 'if-none-match': held } })).status;
	expect(await statusFor(`"other", ${etag}`)).toBe(304);
	expect(await statusFor('*')).toBe(304);
	expect(await statusFor('"other", "x"')).toBe(200);
	expect(await statusFor('*', '/none')).toBe(404);
});

it('sees that a file has changed', async () => {
	const note = async () => (await site.get('/note.txt')).text();
	writeFiles({ [join(site.root, 'note.txt')]: 'first' });
	expect(await note()).toBe('first');
	writeFiles({ [join(site.root, 'note.txt')]: 'the second' });
	expect(await note()).toBe('the second');
});

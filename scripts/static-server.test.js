import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathInside, serveStatic } from './static-server.js';

const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
const root = join(folder, 'build');
const words = 'The course. '.repeat(200);

/** @type {import('./static-server.js').StaticServer} */
let atRoot;
/** @type {import('./static-server.js').StaticServer} */
let inFolder;

/** @param {Record<string, string>} files */
function write(files) {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(path, '..'), { recursive: true });
		writeFileSync(path, text);
	}
}

beforeAll(async () => {
	write({
		[join(root, 'index.html')]: words,
		[join(root, '404.html')]: 'We cannot find that page',
		[join(root, 'lessons/wear-and-tear/index.html')]: 'Wear and tear',
		[join(root, 'manifest.webmanifest')]: '{}',
		[join(root, 'icon.png')]: 'png',
		[join(root, '.nojekyll')]: 'hidden',
		[join(root, '_app/immutable/entry/start.abc.js')]: 'export {}',
		[join(folder, 'secret.txt')]: 'not for you'
	});
	atRoot = await serveStatic({ root, port: 0 });
	inFolder = await serveStatic({ root, port: 0, base: '/some/sub/' });
});

afterAll(async () => {
	await Promise.all([atRoot.close(), inFolder.close()]);
	rmSync(folder, { recursive: true });
});

/**
 * @param {string} path
 * @param {RequestInit} [init]
 */
const get = (path, init) => fetch(new URL(path, atRoot.url), { redirect: 'manual', ...init });

/**
 * What a server answers to a path sent as it stands; fetch would tidy it first.
 * @param {string} path
 * @returns {Promise<string>}
 */
function rawGet(path) {
	return new Promise((resolve, reject) => {
		let text = '';
		const socket = connect(atRoot.port, '127.0.0.1', () => {
			socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
		});
		socket.on('data', (data) => (text += data.toString()));
		socket.on('end', () => resolve(text));
		socket.on('error', reject);
	});
}

describe('pages', () => {
	it('serves the index of a folder', async () => {
		const response = await get('/lessons/wear-and-tear/');
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(await response.text()).toBe('Wear and tear');
	});

	it('sends a folder without its slash to the one with it, query and all', async () => {
		const response = await get('/lessons/wear-and-tear?step=2');
		expect(response.status).toBe(308);
		expect(response.headers.get('location')).toBe('/lessons/wear-and-tear/?step=2');
	});

	it('shows the page for what is not there, with the status that says so', async () => {
		const response = await get('/lessons/nothing/');
		expect(response.status).toBe(404);
		expect(await response.text()).toBe('We cannot find that page');
	});

	it('takes no other method than reading', async () => {
		expect((await get('/', { method: 'POST' })).status).toBe(405);
		const head = await get('/', { method: 'HEAD' });
		expect(head.status).toBe(200);
		expect(await head.text()).toBe('');
	});

	it('answers at localhost by IPv4 as by IPv6', async () => {
		expect((await fetch(`http://127.0.0.1:${String(atRoot.port)}/`)).status).toBe(200);
		expect((await fetch(`http://localhost:${String(atRoot.port)}/`)).status).toBe(200);
	});
});

describe('headers', () => {
	it('keeps hashed files for ever and asks again for all others', async () => {
		const hashed = await get('/_app/immutable/entry/start.abc.js');
		expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
		expect(hashed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
		expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
		const gone = await get('/_app/immutable/entry/gone.js');
		expect(gone.status).toBe(404);
		expect(gone.headers.get('cache-control')).toBe('no-cache');
	});

	it('gives a manifest and a picture their types', async () => {
		const type = async (/** @type {string} */ path) =>
			(await get(path)).headers.get('content-type');
		expect(await type('/manifest.webmanifest')).toBe('application/manifest+json; charset=utf-8');
		expect(await type('/icon.png')).toBe('image/png');
	});

	it('compresses text for those who can read it', async () => {
		const small = await get('/', { headers: { 'accept-encoding': 'gzip' } });
		expect(small.headers.get('content-encoding')).toBe('gzip');
		expect(Number(small.headers.get('content-length'))).toBeLessThan(words.length / 4);
		expect(await small.text()).toBe(words);
		const plain = await get('/', { headers: { 'accept-encoding': 'identity' } });
		expect(plain.headers.get('content-encoding')).toBeNull();
		expect(await plain.text()).toBe(words);
	});

	it('does not send again what the browser has', async () => {
		const etag = (await get('/')).headers.get('etag') ?? '';
		const again = await get('/', { headers: { 'if-none-match': etag } });
		expect(again.status).toBe(304);
		expect(await again.text()).toBe('');
	});

	it('finds what the browser has among several', async () => {
		const etag = (await get('/')).headers.get('etag') ?? '';
		for (const held of [`"other", ${etag}`, '*'])
			expect((await get('/', { headers: { 'if-none-match': held } })).status).toBe(304);
		expect((await get('/', { headers: { 'if-none-match': '"other", "x"' } })).status).toBe(200);
		expect((await get('/none', { headers: { 'if-none-match': '*' } })).status).toBe(404);
	});

	it('does not compress for those who refuse it', async () => {
		const plain = await get('/', { headers: { 'accept-encoding': 'gzip;q=0, identity' } });
		expect(plain.headers.get('content-encoding')).toBeNull();
		const small = await get('/', { headers: { 'accept-encoding': 'gzip;q=0.5, identity' } });
		expect(small.headers.get('content-encoding')).toBe('gzip');
	});

	it('sees that a file has changed', async () => {
		const file = join(root, 'note.txt');
		writeFileSync(file, 'first');
		expect(await (await get('/note.txt')).text()).toBe('first');
		writeFileSync(file, 'the second');
		expect(await (await get('/note.txt')).text()).toBe('the second');
	});
});

describe('what it refuses', () => {
	it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/lessons/..%2f..%2f..%2fsecret.txt', '/%zz'])(
		'%s',
		async (path) => {
			const answer = await rawGet(path);
			expect(answer).toMatch(/^HTTP\/1\.1 404 /);
			expect(answer).not.toContain('not for you');
		}
	);

	it.each([
		'/index.html/x',
		'/icon.png/',
		'/icon.png/x',
		`/${'a'.repeat(256)}`,
		`/lessons/${'a'.repeat(256)}/`,
		`/assignment/%23${'eyJhbGciOiJFUzI1NiJ9.'.repeat(40)}`,
		'/%',
		'/%00',
		'/icon.png%00',
		'/%ff%fe',
		'/..',
		'/lessons/..',
		'/\\..\\secret.txt',
		'//',
		'*'
	])('%s, and lives', async (path) => {
		expect(await rawGet(path)).toMatch(/^HTTP\/1\.1 40[04] /);
		expect((await get('/')).status).toBe(200);
	});

	it.each(['bytes=5-2', 'bytes=-1', 'bytes=9999999-', 'apples'])(
		'to break by a part that is not there: %s',
		async (range) => {
			expect((await get('/icon.png', { headers: { range } })).status).toBe(200);
			expect((await get('/')).status).toBe(200);
		}
	);

	it('a file that cannot be read, and lives', async () => {
		const file = join(root, 'gone.txt');
		symlinkSync(file, file);
		expect((await get('/gone.txt')).status).toBe(404);
		expect((await get('/')).status).toBe(200);
	});

	it('hidden files', async () => {
		expect((await get('/.nojekyll')).status).toBe(404);
	});

	it('to send anyone to another host', async () => {
		expect(await rawGet('//lessons/wear-and-tear')).toMatch(/^HTTP\/1\.1 404 /);
	});

	it('any path that would leave the folder', () => {
		const part = fc.constantFrom(
			'..',
			'.',
			'%2e%2e',
			'%2f',
			'%5c',
			'/',
			'//',
			'lessons',
			'%00',
			'é'
		);
		fc.assert(
			fc.property(fc.array(part), (parts) => {
				const path = pathInside(`/${parts.join('')}`, '/');
				if (path === null) return;
				expect(join('/root', path).startsWith('/root')).toBe(true);
				expect(path).not.toMatch(/^\//);
			})
		);
	});
});

describe('in a subfolder', () => {
	const getBelow = (/** @type {string} */ path) =>
		fetch(new URL(path, inFolder.url), { redirect: 'manual' });

	it('serves below its base and nowhere else', async () => {
		expect(inFolder.url).toBe(`http://localhost:${String(inFolder.port)}/some/sub/`);
		expect(await (await getBelow('lessons/wear-and-tear/')).text()).toBe('Wear and tear');
		expect((await getBelow('/lessons/wear-and-tear/')).status).toBe(404);
	});

	it('sends the base without its slash to the start', async () => {
		const response = await getBelow('/some/sub');
		expect(response.headers.get('location')).toBe('/some/sub/');
	});

	it('knows hashed files there too', async () => {
		const hashed = await getBelow('_app/immutable/entry/start.abc.js');
		expect(hashed.headers.get('cache-control')).toContain('immutable');
	});
});

describe('its life', () => {
	it('is really gone after close, though a connection was open', async () => {
		/** @type {string[]} */
		const asked = [];
		const server = await serveStatic({ root, port: 0, onrequest: (path) => asked.push(path) });
		const held = connect(server.port, '127.0.0.1');
		const ended = new Promise((resolve) => held.once('close', resolve));
		held.on('error', () => undefined);
		await (await fetch(server.url)).text();
		await server.close();
		await ended;
		expect(asked).toEqual(['/']);
		await expect(fetch(server.url)).rejects.toThrow();
	});

	it('can go on with another folder, as a host does after an update', async () => {
		const newer = join(folder, 'newer');
		write({ [join(newer, 'index.html')]: 'A newer version' });
		const server = await serveStatic({ root, port: 0 });
		server.root = newer;
		expect(await (await fetch(server.url)).text()).toBe('A newer version');
		await server.close();
	});

	it('says by its code that a port is taken', async () => {
		const other = createServer();
		await new Promise((resolve) => other.listen(0, '127.0.0.1', () => resolve(undefined)));
		const address = other.address();
		const port = address && typeof address === 'object' ? address.port : 0;
		await expect(serveStatic({ root, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
		other.close();
	});
});

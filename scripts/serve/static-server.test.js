import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveStatic } from './static-server.js';
import { serveSite, writeFiles } from './testing/site.js';

/** @type {Awaited<ReturnType<typeof serveSite>>} */
let site;
/** @type {typeof site} */
let inFolder;

beforeAll(async () => {
	site = await serveSite();
	inFolder = await serveSite('/some/sub/');
});

afterAll(() => Promise.all([site.remove(), inFolder.remove()]));

describe('pages', () => {
	it('serves the index of a folder', async () => {
		const response = await site.get('/lessons/wear-and-tear/');
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(await response.text()).toBe('Wear and tear');
	});

	it('sends a folder without its slash to the one with it, query and all', async () => {
		const response = await site.get('/lessons/wear-and-tear?step=2');
		expect(response.status).toBe(308);
		expect(response.headers.get('location')).toBe('/lessons/wear-and-tear/?step=2');
	});

	it('shows the page for a wrong address, with the status 404', async () => {
		const response = await site.get('/lessons/nothing/');
		expect(response.status).toBe(404);
		expect(await response.text()).toBe('We cannot find that page');
	});

	it('takes no other method than reading', async () => {
		expect((await site.get('/', { method: 'POST' })).status).toBe(405);
		const head = await site.get('/', { method: 'HEAD' });
		expect(head.status).toBe(200);
		expect(await head.text()).toBe('');
	});

	it('answers at localhost by IPv4 as by IPv6', async () => {
		const { port } = site.server;
		expect((await fetch(`http://127.0.0.1:${String(port)}/`)).status).toBe(200);
		expect((await fetch(`http://localhost:${String(port)}/`)).status).toBe(200);
	});
});

describe('in a subfolder', () => {
	it('serves below its base and nowhere else', async () => {
		const { url, port } = inFolder.server;
		expect(url).toBe(`http://localhost:${String(port)}/some/sub/`);
		expect(await (await inFolder.get('lessons/wear-and-tear/')).text()).toBe('Wear and tear');
		expect((await inFolder.get('/lessons/wear-and-tear/')).status).toBe(404);
	});

	it('sends the base without its slash to the start', async () => {
		const response = await inFolder.get('/some/sub');
		expect(response.headers.get('location')).toBe('/some/sub/');
	});

	it('knows hashed files there too', async () => {
		const hashed = await inFolder.get('_app/immutable/entry/start.abc.js');
		expect(hashed.headers.get('cache-control')).toContain('immutable');
	});
});

describe('from its start to its end', () => {
	it('is really gone after close, though a connection was open', async () => {
		/** @type {string[]} */
		const asked = [];
		const { root } = site;
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

	it('can change to another folder, as a host does with an update', async () => {
		const newer = join(site.folder, 'newer');
		writeFiles({ [join(newer, 'index.html')]: 'A newer version' });
		const server = await serveStatic({ root: site.root, port: 0 });
		server.root = newer;
		expect(await (await fetch(server.url)).text()).toBe('A newer version');
		await server.close();
	});

	it('says by its code that a port is taken', async () => {
		const other = createServer();
		await new Promise((resolve) => other.listen(0, '127.0.0.1', () => resolve(undefined)));
		const address = other.address();
		const port = address && typeof address === 'object' ? address.port : 0;
		await expect(serveStatic({ root: site.root, port })).rejects.toMatchObject({
			code: 'EADDRINUSE'
		});
		other.close();
	});
});

import { expect, test, type Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { serveStatic, type StaticServer } from '../../scripts/serve/static-server.js';
import { alive } from '../pages/open.ts';

let server: StaticServer;
test.afterEach(() => server.close());
test.describe.configure({ timeout: 90_000 });

const line = (page: Page, text: string) => page.getByText(text).filter({ visible: true }).first();

/** Touches the page, which loads the status of saving. */
async function open(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await alive(page);
	await page.locator('body').dispatchEvent('pointerdown');
}

/** Types that some hosts send, and no browser asks for. */
const ODD: readonly (readonly [end: RegExp, type: string])[] = [
	[/\.json$/, 'text/html'],
	[/\.svg$/, 'text/xml']
];

/** Sends an address on to the one without its last slash, and answers there with the page. */
function withoutSlash({ url = '/' }: IncomingMessage, response: ServerResponse): boolean {
	const [path = '/'] = url.split('?');
	const type = ODD.find(([end]) => end.test(path))?.[1];
	if (type !== undefined && existsSync(join('build', path))) {
		response.writeHead(200, { 'content-type': type }).end(readFileSync(join('build', path)));
		return true;
	}
	if (path === '/') return false;
	if (path.endsWith('/')) {
		response.writeHead(301, { location: path.slice(0, -1) }).end();
		return true;
	}
	const page = join('build', path, 'index.html');
	if (!existsSync(page)) return false;
	response.writeHead(200, { 'content-type': 'text/html' }).end(readFileSync(page));
	return true;
}

test('a host that takes the last slash away, and names odd types, is saved all the same', async ({
	page
}) => {
	server = await serveStatic({ root: 'build', port: 0, instead: withoutSlash });
	await open(page, server.url);
	await expect(line(page, 'Saved on this device.')).toBeVisible({ timeout: 60_000 });
	await server.close();
	for (const path of ['red-flags/', 'lessons/cadence/', 'myths/']) {
		await page.goto(server.url + path);
		await alive(page);
		await expect(page).toHaveURL(server.url + path);
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
	}
});

test('a host that writes into pages is named after some tries, and what is open continues', async ({
	page
}) => {
	server = await serveStatic({
		root: 'build',
		port: 0,
		instead: ({ url = '/' }, response) => {
			if (url !== '/about/') return false;
			const html = readFileSync('build/about/index.html', 'utf8');
			response.writeHead(200, { 'content-type': 'text/html' });
			response.end(html.replace('</body>', '<!-- chat --></body>'));
			return true;
		}
	});
	await open(page, server.url);
	await expect(line(page, 'Not saved for offline yet.')).toBeVisible({ timeout: 60_000 });
	for (const _ of [1, 2, 3]) await page.evaluate(() => window.dispatchEvent(new Event('online')));
	await expect(async () => {
		await page.evaluate(() => window.dispatchEvent(new Event('online')));
		const said = line(page, 'changes the course’s files. You can read on as usual.');
		await expect(said).toBeVisible({ timeout: 2_000 });
	}).toPass({ timeout: 60_000 });
});

test('an empty worker saves nothing, and the page does not say that it did', async ({ page }) => {
	let isEmpty = true;
	server = await serveStatic({
		root: 'build',
		port: 0,
		instead: ({ url = '' }, response) => {
			if (!isEmpty || !url.startsWith('/service-worker.js')) return false;
			response.writeHead(200, { 'content-type': 'text/javascript' }).end();
			return true;
		}
	});
	await open(page, server.url);
	await expect(line(page, 'Not saved for offline yet.')).toBeVisible({ timeout: 20_000 });

	await test.step('and once the host has the right one, it is saved by itself', async () => {
		isEmpty = false;
		await page.evaluate(() => window.dispatchEvent(new Event('online')));
		await expect(line(page, 'Saved on this device.')).toBeVisible({ timeout: 60_000 });
	});
});

test('at the root of a host, a neighbour’s pages are left alone, online and offline', async ({
	page,
	context
}) => {
	const neighbours = (url: string) => /^\/shop\//.test(url);
	const answer = ({ url = '' }: IncomingMessage, response: ServerResponse) => {
		if (!neighbours(url)) return false;
		response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>The shop</h1>');
		return true;
	};
	server = await serveStatic({ root: 'build', port: 0, instead: answer });
	await open(page, server.url);
	await expect(line(page, 'Saved on this device.')).toBeVisible({ timeout: 60_000 });
	const shop = await context.newPage();
	await shop.goto(`${server.url}shop/`);
	await expect(shop.getByRole('heading', { name: 'The shop' })).toBeVisible();
	const status = () => shop.evaluate(async () => (await fetch('/shop/__data.json')).status);
	expect(await status()).toBe(200);
	await server.close();
	await expect(shop.goto(`${server.url}shop/`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
	await page.goto(`${server.url}lessons/nothing/`);
	await expect(page.getByText('Nothing is lost.')).toBeVisible();
});

test('what is cleared away under an open page is no longer called saved', async ({
	page,
	context
}) => {
	server = await serveStatic({ root: 'build', port: 0 });
	await open(page, server.url);
	const saved = line(page, 'Saved on this device.');
	await expect(saved).toBeVisible({ timeout: 60_000 });
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});
	await server.close();
	await context.setOffline(true);
	await expect(saved).toBeHidden();
	await expect(page.getByText('What you have opened still works.')).toBeVisible();
});

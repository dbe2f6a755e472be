/**
 * What a first visit to a page fetches, and what the service worker then keeps.
 */
import { loadFile } from '../../scripts/serve/static-file.js';

/** How long a page may fetch things by itself that still count. */
const WATCHED = 5000;

/** Fetched by the browser for the worker's own use. */
const WORKER = 'service-worker.js';

/** A phone. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/**
 * @typedef {object} Fetched
 * @property {string} path below the site's start page
 * @property {boolean} isScript of the page
 * @property {boolean} isSaved answered by the service worker, with nothing sent over the network
 * @property {number} bytes as sent, with the headers
 */

/**
 * What a plain web host sends of a file: compressed with gzip at level 9 where that is worth it.
 * @param {string} root
 * @param {string} path
 * @throws where there is no such file
 */
export function gzipSize(root, path) {
	const file = loadFile(root, path);
	if (file === null || file === 'folder') throw new Error(`${path} is not in the build`);
	return (file.gzip ?? file.body).length;
}

/**
 * Opens a page for the first time and touches nothing. What the service worker itself fetches is not
 * the page's and does not count.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site address of the start page
 * @param {string} path of the page to open, below it
 * @param {number} [patience] milliseconds for the course to be saved
 * @returns {Promise<{ fetched: Fetched[]; saved: string[] }>} `saved` are the paths that the service
 *   worker keeps
 * @throws where the course is not saved by then
 */
export async function firstVisit(browser, site, path, patience = 60_000) {
	const context = await browser.newContext(PHONE);
	try {
		const page = await context.newPage();
		const devtools = await context.newCDPSession(page);
		/** @type {Map<string, Fetched>} */
		const fetched = new Map();
		devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
			if (!request.url.startsWith(site)) return;
			const below = request.url.slice(site.length).replace(/[?#].*$/, '');
			fetched.set(requestId, { path: below, isScript: false, isSaved: false, bytes: 0 });
		});
		devtools.on('Network.responseReceived', ({ requestId, response }) => {
			const known = fetched.get(requestId);
			if (!known) return;
			known.isScript = response.mimeType.endsWith('/javascript') && known.path !== WORKER;
			known.isSaved = response.fromServiceWorker === true;
		});
		devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			const known = fetched.get(requestId);
			if (known && !known.isSaved) known.bytes = encodedDataLength;
		});
		await devtools.send('Network.enable');
		await page.goto(site + path, { waitUntil: 'load' });
		await page.waitForTimeout(WATCHED);
		// A slow machine must not hide what the page fetches once it is saved.
		const saved = await savedPaths(page, site, patience);
		await page.waitForLoadState('networkidle');
		return { fetched: [...fetched.values()], saved };
	} finally {
		await context.close();
	}
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} site
 * @param {number} timeout milliseconds
 */
async function savedPaths(page, site, timeout) {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
		timeout
	});
	const urls = await page.evaluate(async () => {
		const names = await caches.keys();
		const kept = names.map(async (name) => (await caches.open(name)).keys());
		return (await Promise.all(kept)).flat().map(({ url }) => url);
	});
	return urls.map((url) => url.slice(site.length));
}

/**
 * The scripts that a page fetches when nothing is touched, on a device where nothing can be saved.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site address of the start page
 * @param {string} path of the page to open, below it
 * @returns {Promise<string[]>} paths below the start page
 */
export async function scriptsUntouched(browser, site, path) {
	const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		/** @type {Set<string>} */
		const scripts = new Set();
		page.on('response', (response) => {
			const type = response.headers()['content-type'] ?? '';
			if (type.startsWith('text/javascript')) scripts.add(response.url().slice(site.length));
		});
		await page.goto(site + path, { waitUntil: 'load' });
		await page.waitForTimeout(WATCHED);
		return [...scripts];
	} finally {
		await context.close();
	}
}

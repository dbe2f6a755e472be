/**
 * When a lesson's first sentence is on the screen of a slow phone on a slow network.
 */
import { PHONE } from './visit.js';

/** Slow 4G as peers were measured under it: applied to each request, not simulated afterwards. */
const SLOW_4G = {
	offline: false,
	latency: 562,
	downloadThroughput: 1_440_000 / 8,
	uploadThroughput: 1_440_000 / 8
};
const CPU_SLOWDOWN = 4;

/** In the page: the browser itself reports when it has painted the first step's first paragraph. */
function watchFirstText() {
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			if ('identifier' in entry && entry.identifier === 'first-text') {
				Object.assign(globalThis, { firstTextAt: entry.startTime });
			}
		}
	}).observe({ type: 'element', buffered: true });
	const observer = new MutationObserver(() => {
		const first = document.querySelector('main h2 ~ p');
		// Only once it is whole: the parser may be in the middle of it.
		if (!first?.nextElementSibling) return;
		first.setAttribute('elementtiming', 'first-text');
		observer.disconnect();
	});
	observer.observe(document, { childList: true, subtree: true });
}

/**
 * Visits for the first time, with everything cold.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<number>} seconds from the navigation's start
 */
export async function firstText(browser, url) {
	const context = await browser.newContext(PHONE);
	try {
		const page = await context.newPage();
		await page.addInitScript(watchFirstText);
		const devtools = await context.newCDPSession(page);
		await devtools.send('Network.enable');
		await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
		await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
		const found = await page.waitForFunction(() => Reflect.get(globalThis, 'firstTextAt'), null, {
			timeout: 30_000
		});
		return Number(await found.jsonValue()) / 1000;
	} finally {
		await context.close();
	}
}

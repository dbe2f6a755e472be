import { markOwn } from './fill-attempts.js';

/**
 * Milliseconds from the navigation's start until a fresh page says something of one's own.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} address
 * @param {string} selector
 * @param {string} words
 */
export async function timeOwn(context, address, selector, words) {
	const page = await context.newPage();
	try {
		await page.addInitScript(markOwn, { selector, words });
		await page.goto(address);
		const shown = await page.waitForFunction(
			() => performance.getEntriesByName('own')[0]?.startTime,
			null,
			{ timeout: 120_000 }
		);
		return Number(await shown.jsonValue());
	} finally {
		await page.close();
	}
}

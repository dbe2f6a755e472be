/**
 * `npm run bench:links`: the worst that can be handed over within the bounds, each read or refused on
 * the page that takes it in, against a budget, in Chromium. Needs a build.
 */
import { chromium } from '@playwright/test';
import process from 'node:process';
import { browserArguments, findBrowser } from '../../scripts/setup/browser.js';
import { serveStatic } from '../../scripts/serve/static-server.js';
import { site } from './site.js';
import { startClinic } from './start-clinic.js';
import { hostilePlans, hostileReceipts } from './hostile-links.js';
import { quiet } from './quiet.js';
import { holds, median, table } from './table.js';
import { timeReading } from './time-reading.js';

/** @typedef {import('./table.js').Row} Row */
/** @typedef {import('@playwright/test').Page} Page */

const RUNS = 7;
const BUDGET = 100;

/**
 * @param {Page} page
 * @param {import('./hostile-links.js').Hostile} hostile
 * @param {string} leave the button that puts away what was read
 * @returns {Promise<Row>}
 */
async function timed(page, { name, text, says }, leave) {
	const runs = [];
	for (let run = 0; run < RUNS; run += 1) {
		runs.push(await page.evaluate(timeReading, { text, says }));
		const button = page.getByRole('button', { name: leave });
		if (await button.isVisible()) await button.click();
	}
	const value = median(runs);
	return { measure: name, value, unit: 'ms', digits: 0, budget: BUDGET, runs };
}

/**
 * @param {Page} page
 * @param {string} start
 */
async function measure(page, start) {
	/** @type {Row[]} */
	const rows = [];
	const isBusy = !(await quiet());
	await page.goto(`${start}assignment/`);
	await page.getByLabel('Or paste the link').fill('alive');
	for (const hostile of await hostilePlans()) rows.push(await timed(page, hostile, 'Not for me'));
	const link = await startClinic(page, start);
	await page.getByRole('button', { name: 'Take back' }).click();
	for (const hostile of await hostileReceipts(link)) {
		rows.push(await timed(page, hostile, 'Leave it'));
	}
	return rows.map((row) => ({ ...row, isBusy }));
}

const found = findBrowser();
if (!found) throw new Error('No browser to measure with. Run: node scripts/setup/setup-browser.js');
const server = await serveStatic({ root: site, port: 0 });
const browser = await chromium.launch({ ...found, args: browserArguments() });
try {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const rows = await measure(await context.newPage(), server.url);
	console.log(table(rows));
	process.exitCode = rows.every(holds) ? 0 : 1;
} finally {
	await browser.close();
	await server.close();
}

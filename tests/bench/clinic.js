/**
 * `npm run bench:clinic`: fills a clinic with ten thousand people, and holds its list, its search and
 * the opening of a person against their budgets, in Chromium. Needs a build.
 */
import { chromium } from '@playwright/test';
import process from 'node:process';
import { browserArguments, findBrowser } from '../../scripts/setup/browser.js';
import { serveStatic } from '../../scripts/serve/static-server.js';
import { fillClinic, timeChange } from './fill-clinic.js';
import { quiet } from './quiet.js';
import { site } from './site.js';
import { startClinic } from './start-clinic.js';
import { holds, median, table } from './table.js';

/** @typedef {import('./table.js').Row} Row */

const PEOPLE = 10_000;
const RUNS = 7;
const BUDGET = 100;

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} start
 * @returns {Promise<Row[]>}
 */
async function measure(page, start) {
	await startClinic(page, start);
	await page.evaluate(fillClinic, PEOPLE);
	const isBusy = !(await quiet());
	await page.goto(`${start}physio/`);
	const begun = Date.now();
	await page.getByText('Person 9', { exact: false }).first().waitFor();
	const load = Date.now() - begun;
	/** @type {(measure: string, selector: string, act: string) => Promise<Row>} */
	const timed = async (name, selector, act) => {
		const runs = [];
		for (let run = 0; run < RUNS; run += 1) {
			runs.push(await page.evaluate(timeChange, { selector, act, run }));
		}
		return {
			measure: name,
			value: median(runs),
			unit: 'ms',
			digits: 0,
			budget: BUDGET,
			runs,
			isBusy
		};
	};
	const search = await timed('search, a letter typed', 'input[type="search"]', 'type');
	const list = await timed('list, the whole of it again', 'input[type="search"]', 'clear');
	const open = await timed('open a person', 'button.person', 'press');
	return [
		{ measure: `read ${String(PEOPLE)} people, once a visit`, value: load, unit: 'ms', isBusy },
		list,
		search,
		open
	];
}

const found = findBrowser();
if (!found) throw new Error('No browser to measure with. Run: node scripts/setup/setup-browser.js');
const server = await serveStatic({ root: site, port: 0 });
const browser = await chromium.launch({ ...found, args: browserArguments() });
try {
	const context = await browser.newContext({
		serviceWorkers: 'block',
		viewport: { width: 1440, height: 900 }
	});
	const rows = await measure(await context.newPage(), server.url);
	console.log(table(rows));
	process.exitCode = rows.every(holds) ? 0 : 1;
} finally {
	await browser.close();
	await server.close();
}

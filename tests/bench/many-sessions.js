/**
 * `npm run bench:sessions`: how soon home and the diary show one's own with ten thousand sessions kept,
 * from the navigation's start, on a course that is saved on the device. Needs a build.
 */
import { chromium } from '@playwright/test';
import process from 'node:process';
import { browserArguments, findBrowser } from '../../scripts/setup/browser.js';
import { serveStatic } from '../../scripts/serve/static-server.js';
import { fillAttempts } from './fill-attempts.js';
import { fillSessions } from './fill-sessions.js';
import { quiet } from './quiet.js';
import { site } from './site.js';
import { holds, median, table } from './table.js';
import { timeOwn } from './time-own.js';
import { PHONE } from './visit.js';

/** @typedef {import('./table.js').Row} Row */

const SESSIONS = 10_000;
const ATTEMPTS = 1000;
const RUNS = 7;
const BUDGET = 200;

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} start
 * @returns {Promise<Row[]>}
 */
async function measure(context, start) {
	const first = await context.newPage();
	await first.goto(`${start}course-list.json`);
	await first.evaluate(fillAttempts, ATTEMPTS);
	/** @type {[selector: string, words: string]} */
	const carryOn = ['.dock .button', 'Carry on'];
	// The course itself brings the database up to date.
	await timeOwn(context, start, ...carryOn);
	await first.goto(`${start}about/`);
	await first.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await first.evaluate(fillSessions, SESSIONS);
	await first.close();
	const isBusy = !(await quiet());
	/** @type {(name: string, path: string, own: [string, string]) => Promise<Row>} */
	const row = async (name, path, own) => {
		const runs = [];
		for (let run = 0; run < RUNS; run += 1) {
			runs.push(await timeOwn(context, start + path, ...own));
		}
		return { measure: name, value: median(runs), unit: 'ms', budget: BUDGET, runs, isBusy };
	};
	return [
		await row('home, until "Carry on"', '', carryOn),
		await row('diary, until its weeks show', 'diary/', ['.weeks', 'minutes of running'])
	];
}

const found = findBrowser();
if (!found) throw new Error('No browser to measure with. Run: node scripts/setup/setup-browser.js');
const server = await serveStatic({ root: site, port: 0 });
const browser = await chromium.launch({ ...found, args: browserArguments() });
try {
	const rows = await measure(await browser.newContext(PHONE), server.url);
	console.log(table(rows));
	process.exitCode = rows.every(holds) ? 0 : 1;
} finally {
	await browser.close();
	await server.close();
}

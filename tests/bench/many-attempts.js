/**
 * `npm run bench:attempts`: how soon pages show one's own with a hundred thousand attempts kept, from
 * the navigation's start, on a course that is saved on the device. Needs a build.
 */
import { chromium } from '@playwright/test';
import process from 'node:process';
import { browserArguments, findBrowser } from '../../scripts/setup/browser.js';
import { serveStatic } from '../../scripts/serve/static-server.js';
import { fillAttempts } from './fill-attempts.js';
import { quiet } from './quiet.js';
import { site } from './site.js';
import { holds, median, table } from './table.js';
import { timeOwn } from './time-own.js';
import { PHONE } from './visit.js';

/** @typedef {import('./table.js').Row} Row */

const ATTEMPTS = 100_000;
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
	const questions = await first.evaluate(fillAttempts, ATTEMPTS);
	/** @type {[selector: string, words: string]} */
	const carryOn = ['.dock .button', 'Carry on'];
	const update = await timeOwn(context, start, ...carryOn);
	await first.goto(`${start}about/`);
	await first.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await first.close();
	const last = questions.at(-1);
	const question = `lessons/${last?.lesson ?? ''}/#question-${last?.question ?? ''}`;
	const isBusy = !(await quiet());
	/** @type {(name: string, path: string, own: [string, string], budget?: number) => Promise<Row>} */
	const row = async (name, path, own, budget) => {
		const runs = [];
		for (let run = 0; run < RUNS; run += 1) {
			runs.push(await timeOwn(context, start + path, ...own));
		}
		return { measure: name, value: median(runs), unit: 'ms', budget, runs, isBusy };
	};
	return [
		{ measure: 'home, once, after the update', value: update, unit: 'ms', isBusy },
		await row('home, until "Carry on"', '', carryOn, BUDGET),
		await row('a question, with its answer', question, ['button', 'Try again']),
		await row('my progress', 'progress/', ['p', `${String(questions.length)} questions tried`])
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

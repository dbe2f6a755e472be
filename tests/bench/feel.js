/**
 * How quickly the course answers a hand: interaction to next paint with the processor slowed to a
 * quarter, and the next lesson with the server gone. See `run.js`.
 */
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../../scripts/setup/browser.js';
import { serveStatic } from '../../scripts/serve/static-server.js';
import { nextHeading, nextStep, watchInteractions, worstSince } from './hand.js';
import { quiet } from './quiet.js';
import { site } from './site.js';
import { median } from './table.js';
import { PHONE } from './visit.js';

/** @typedef {import('./table.js').Row} Row */

const LESSON = 'lessons/wear-and-tear/';
const QUESTION = '#question-wear-who-is-elite';
const RUNS = 10;

/**
 * @param {string} measure
 * @param {readonly number[]} runs
 * @param {number | undefined} budget
 * @param {boolean} isBusy
 * @returns {Row}
 */
const ms = (measure, runs, budget, isBusy) => {
	const worst = Math.max(...runs).toFixed(0);
	return {
		measure: `${measure} (worst ${worst})`,
		value: median(runs),
		unit: 'ms',
		budget,
		runs,
		isBusy
	};
};

/**
 * A finger alone. Playwright's own tap sends one too, but looks into the page while it does, which at a
 * quarter of the speed takes longer than what is measured.
 * @param {import('@playwright/test').CDPSession} devtools
 * @param {import('@playwright/test').Locator} target
 */
async function touch(devtools, target) {
	const box = await target.boundingBox();
	if (!box) throw new Error('There is nothing to touch');
	const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
	await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} start
 * @returns {Promise<Row[]>}
 */
async function interactionRows(browser, start) {
	const isBusy = !(await quiet());
	/** @type {number[]} */
	const checks = [];
	/** @type {number[]} */
	const steps = [];
	/** @type {number[]} */
	const shown = [];
	for (let run = 0; run < RUNS; run += 1) {
		const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
		const page = await context.newPage();
		await page.addInitScript(watchInteractions);
		await page.goto(start + LESSON, { waitUntil: 'networkidle' });
		const devtools = await context.newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		const next = page.getByRole('link', { name: 'Next' });
		// The first touch fetches what comes later: it is one of those that count.
		const up = page.evaluate(nextStep);
		await touch(devtools, next);
		shown.push(await up);
		steps.push(await page.evaluate(worstSince));
		await page.goto(start + LESSON + QUESTION, { waitUntil: 'networkidle' });
		await page.getByRole('radio').first().check();
		await page.evaluate(worstSince);
		await touch(devtools, page.getByRole('button', { name: 'Check' }));
		checks.push(await page.evaluate(worstSince));
		await context.close();
	}
	return [
		ms('check an answer, 4x CPU', checks, 50, isBusy),
		ms('turn a step, 4x CPU', steps, 50, isBusy),
		// No budget: the button answers at once, and the next step may take the time it needs.
		ms('  the next step on the screen', shown, undefined, isBusy)
	];
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<Row>}
 */
async function offlineRow(browser) {
	const isBusy = !(await quiet());
	const server = await serveStatic({ root: site, port: 0 });
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	await page.goto(server.url + LESSON);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await server.close();
	/** @type {number[]} */
	const runs = [];
	for (let run = 0; run < RUNS; run += 1) {
		await page.goto(`${server.url}${LESSON}#end`, { waitUntil: 'networkidle' });
		await page.getByRole('link', { name: 'Next lesson' }).waitFor();
		runs.push(await page.evaluate(nextHeading));
	}
	await context.close();
	return ms('next lesson, server gone, from the tap', runs, 100, isBusy);
}

/** @returns {Promise<Row[]>} */
export async function feel() {
	const server = await serveStatic({ root: site, port: 0 });
	const browser = await chromium.launch({ ...findBrowser(), args: browserArguments() });
	try {
		return [...(await interactionRows(browser, server.url)), await offlineRow(browser)];
	} finally {
		await browser.close();
		await server.close();
	}
}

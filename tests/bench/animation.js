/**
 * `npm run bench:animation`: holds the moving figures against their budgets, in Chromium, as it is and
 * with the processor slowed to a quarter, and fails when one is passed. `--no-lighthouse` leaves the
 * lesson's score out. Needs a build for what concerns a lesson.
 */
import { chromium } from '@playwright/test';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { browserArguments, findBrowser } from '../../scripts/setup/browser.js';
import { serveStatic } from '../../scripts/serve/static-server.js';
import { bundled } from '../bundle.js';
import { buildTimes, openAndClose, playFor, setStage, sliderTimes } from './drive-figures.js';
import { lighthouse } from './lighthouse.js';
import { quiet } from './quiet.js';
import { site } from './site.js';
import { holds, median, table } from './table.js';

/** @typedef {import('./table.js').Row} Row */

const LESSON = 'lessons/cadence/';
const SLOWED = 4;
const COUNT = 60;
const FIGURES = 200;
const RUNS = 5;
const PLAYS = 5;

const { values: flags } = parseArgs({
	options: { lighthouse: { type: 'boolean', default: true } },
	allowNegative: true
});

/**
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<Row[]>}
 */
async function figureRows(browser) {
	const page = await browser.newPage({ viewport: { width: 480, height: 420 } });
	await page.evaluate(
		`${await bundled('figures', 'tests/bench/figures.ts')}; globalThis.figures = figures;`
	);
	await page.evaluate(setStage);
	const devtools = await page.context().newCDPSession(page);
	const slow = (/** @type {number} */ rate) =>
		devtools.send('Emulation.setCPUThrottlingRate', { rate });
	const ms = (/** @type {number} */ budget) => ({ unit: 'ms', digits: 2, budget });
	/** @type {Row[]} */
	const rows = [];
	// Once through all of it first: a figure on a page is not the first that its browser draws.
	await page.evaluate(buildTimes, COUNT);
	await page.evaluate(sliderTimes, 10);
	for (const [rate, budgets] of /** @type {const} */ ([
		[1, { build: 3, slider: 16 }],
		[SLOWED, { build: 8, slider: 32 }]
	])) {
		const isBusy = !(await quiet());
		await slow(rate);
		const at = rate === 1 ? '' : `, ${String(rate)}x CPU`;
		const builds = await page.evaluate(buildTimes, COUNT);
		rows.push({
			measure: `one document${at}`,
			value: median(builds),
			isBusy,
			...ms(budgets.build)
		});
		const moves = await page.evaluate(sliderTimes, COUNT);
		rows.push({
			measure: `first picture after a slider move${at}`,
			value: median(moves),
			isBusy,
			...ms(budgets.slider)
		});
		const plays = [];
		for (let play = 0; play < PLAYS; play += 1) plays.push(await page.evaluate(playFor, 2));
		rows.push({
			measure: `script in a picture${at}`,
			value: median(plays.flatMap(({ script }) => script)),
			isBusy,
			...ms(rate === 1 ? Infinity : 4)
		});
		rows.push({
			measure: `pictures in a second${at}`,
			// The best one: other work on the machine can only take pictures away.
			value: Math.max(...plays.map(({ perSecond }) => perSecond)),
			runs: plays.map(({ perSecond }) => perSecond),
			unit: '',
			digits: 0,
			...(rate === 1 ? {} : { budget: 58, isFloor: true }),
			isBusy
		});
		if (rate === 1) {
			rows.push({ measure: 'nodes of one figure', value: plays[0]?.nodes ?? Number.NaN, unit: '' });
		}
	}
	await slow(1);
	rows.push(...(await memoryRows(page, devtools)));
	await page.close();
	return rows.map((row) => (row.budget === Infinity ? { ...row, budget: undefined } : row));
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} devtools
 * @returns {Promise<Row[]>}
 */
async function memoryRows(page, devtools) {
	await devtools.send('Performance.enable');
	const held = async () => {
		// Twice: what the first sets free may have held more.
		await devtools.send('HeapProfiler.collectGarbage');
		await devtools.send('HeapProfiler.collectGarbage');
		const { metrics } = await devtools.send('Performance.getMetrics');
		const of = (/** @type {string} */ name) =>
			metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
		return { heap: of('JSHeapUsedSize') / 1000, nodes: of('Nodes') };
	};
	await page.evaluate(openAndClose, 20);
	const before = await held();
	await page.evaluate(openAndClose, FIGURES);
	const after = await held();
	return [
		{
			measure: `memory kept after ${String(FIGURES)} figures`,
			value: after.heap - before.heap,
			unit: 'kB',
			digits: 0,
			budget: 300
		},
		{
			measure: `nodes kept after ${String(FIGURES)} figures`,
			value: after.nodes - before.nodes,
			unit: '',
			budget: 20
		}
	];
}

/**
 * What a lesson with figures fetches of them before anyone touched it.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} start
 * @returns {Promise<Row>}
 */
async function untouchedRow(browser, start) {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	/** @type {Promise<string>[]} */
	const scripts = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''));
	});
	await page.goto(start + LESSON, { waitUntil: 'networkidle' });
	const figures = (await Promise.all(scripts)).filter((text) =>
		/lottie|initial contact/.test(text)
	);
	await context.close();
	return {
		measure: 'lesson: scripts of figures before a touch',
		value: figures.length,
		unit: '',
		budget: 0
	};
}

/** @returns {Promise<Row[]>} */
async function measureAll() {
	const found = findBrowser();
	if (!found)
		throw new Error('No browser to measure with. Run: node scripts/setup/setup-browser.js');
	const server = await serveStatic({ root: site, port: 0 });
	const browser = await chromium.launch({ ...found, args: browserArguments() });
	try {
		const rows = await figureRows(browser);
		rows.push(await untouchedRow(browser, server.url));
		if (!flags.lighthouse) return rows;
		/** @type {import('./lighthouse.js').Scores[]} */
		const scores = [];
		for (let run = 0; run < RUNS; run += 1) scores.push(await lighthouse(server.url + LESSON));
		const performances = scores.map(({ performance }) => performance);
		const blocked = scores.map((score) => score.blocked);
		return [
			...rows,
			{
				measure: 'cadence: Lighthouse performance',
				value: median(performances),
				runs: performances,
				unit: '',
				budget: 98,
				isFloor: true
			},
			{
				measure: 'cadence: Lighthouse blocking time',
				value: median(blocked),
				runs: blocked,
				unit: 'ms',
				budget: 50
			}
		];
	} finally {
		await browser.close();
		await server.close();
	}
}

const rows = await measureAll();
const over = rows.filter((row) => !holds(row)).map(({ measure }) => measure);
console.log(table(rows));
if (over.length > 0) console.log(`Over budget: ${over.join('; ')}.`);
process.exitCode = over.length > 0 ? 1 : 0;

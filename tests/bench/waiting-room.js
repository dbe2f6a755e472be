/**
 * `npm run soak`: a waiting room's tablet for three days on end, across a change of clocks, with
 * hundreds of visitors driven fast. Memory, the page's parts and what is stored have to stay flat, and
 * no visit may be left stuck. `--visits 100` for fewer. Needs a build.
 */
import { chromium } from '@playwright/test';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { browserArguments, findBrowser } from '../../scripts/setup/browser.js';
import { serveStatic } from '../../scripts/serve/static-server.js';
import { site } from './site.js';
import { holds, table } from './table.js';
import { turnOn, visitors } from './visitors.js';

/** @typedef {import('./table.js').Row} Row */

/** The night of the second day is the one on which clocks go forward in Melbourne. */
const BEGIN = Date.parse('2026-10-03T08:00:00+10:00');
const DAYS = 3;
const { values: flags } = parseArgs({ options: { visits: { type: 'string', default: '300' } } });
const visits = Number(flags.visits);

/**
 * What the page takes, once what nobody needs has been let go.
 * @param {import('@playwright/test').CDPSession} session
 * @param {import('@playwright/test').Page} page
 */
async function weigh(session, page) {
	for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
	const stored = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
	return { heap: usedSize / 1e6, nodes, listeners: jsEventListeners, stored: stored / 1000 };
}

const found = findBrowser();
if (!found) throw new Error('No browser to measure with. Run: node scripts/setup/setup-browser.js');
const server = await serveStatic({ root: site, port: 0 });
const browser = await chromium.launch({ ...found, args: browserArguments() });
try {
	const context = await browser.newContext({
		viewport: { width: 1180, height: 820 },
		hasTouch: true,
		timezoneId: 'Australia/Melbourne'
	});
	const page = await context.newPage();
	/** @type {string[]} */
	const faults = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await page.clock.install({ time: BEGIN });
	await turnOn(page, server.url);
	const session = await context.newCDPSession(page);
	const step = (DAYS * 86_400_000) / visits;
	let stuck = 0;
	/** @type {Awaited<ReturnType<typeof weigh>> | undefined} */
	let early;
	const warm = Math.ceil(visits / 5);
	for (let visit = 0; visit < visits; visit += 1) {
		const visitor = visitors[visit % visitors.length];
		await visitor?.(page);
		const isFree = await page
			.getByRole('button', { name: 'Touch to start' })
			.waitFor({ timeout: 5000 })
			.then(() => true)
			.catch(() => false);
		if (!isFree) {
			stuck += 1;
			await page.reload();
		}
		await page.clock.setSystemTime(BEGIN + step * (visit + 1));
		await page.clock.fastForward(60_000);
		if (visit + 1 === warm) early = await weigh(session, page);
		if ((visit + 1) % 50 === 0) process.stderr.write(`${String(visit + 1)} visits\n`);
	}
	const late = await weigh(session, page);
	if (!early) throw new Error('too few visits');
	const days = await page.evaluate(async () => {
		const handle = await new Promise((resolve) => {
			const request = indexedDB.open('back-to-running-waiting-room:/');
			request.onsuccess = () => resolve(request.result);
		});
		return new Promise((resolve) => {
			const request = handle.transaction('days').objectStore('days').getAll();
			request.onsuccess = () => resolve(request.result);
		});
	});
	const started = days.reduce(
		(/** @type {number} */ sum, /** @type {any} */ day) => sum + day.started,
		0
	);
	/** @type {Row[]} */
	const rows = [
		{ measure: 'visits', value: visits, unit: '' },
		{ measure: 'visits counted', value: started, unit: '', budget: visits, isFloor: true },
		{ measure: 'days with counts', value: days.length, unit: '', budget: DAYS + 1 },
		{ measure: 'visits left stuck', value: stuck, unit: '', budget: 0 },
		{ measure: 'errors on the page', value: faults.length, unit: '', budget: 0 },
		{ measure: `memory after ${String(warm)} visits`, value: early.heap, unit: 'MB', digits: 2 },
		{
			measure: 'memory at the end',
			value: late.heap,
			unit: 'MB',
			digits: 2,
			budget: early.heap * 1.1
		},
		{ measure: `nodes after ${String(warm)} visits`, value: early.nodes, unit: '' },
		{
			measure: 'nodes at the end',
			value: late.nodes,
			unit: '',
			budget: Math.ceil(early.nodes * 1.1)
		},
		{
			measure: 'listeners at the end',
			value: late.listeners,
			unit: '',
			budget: Math.ceil(early.listeners * 1.1)
		},
		{ measure: `stored after ${String(warm)} visits`, value: early.stored, unit: 'kB' },
		{ measure: 'stored at the end', value: late.stored, unit: 'kB', budget: early.stored + 50 }
	];
	process.stdout.write(table(rows));
	for (const fault of faults.slice(0, 5)) process.stderr.write(`${fault}\n`);
	if (!rows.every(holds)) process.exitCode = 1;
} finally {
	await browser.close();
	await server.close();
}

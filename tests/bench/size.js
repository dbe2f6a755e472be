/**
 * What the built course weighs, and how soon it is shown: rows of bytes, requests, first text and
 * Lighthouse. See `run.js`.
 */
import { chromium } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { browserArguments, findBrowser } from '../../scripts/setup/browser.js';
import { serveStatic } from '../../scripts/serve/static-server.js';
import { firstText } from './first-text.js';
import { lighthouse } from './lighthouse.js';
import { quiet } from './quiet.js';
import { site } from './site.js';
import { median } from './table.js';
import { firstVisit, gzipSize, scriptsUntouched } from './visit.js';

/**
 * @typedef {import('./table.js').Row} Row
 * @typedef {import('./visit.js').Fetched} Fetched
 */

const LESSON = 'lessons/wear-and-tear/';
const LESSON_WITH_FIGURES = 'lessons/cadence/';
const RUNS = 5;

/** Only the table is written to the standard output. */
const say = (/** @type {string} */ line) => void process.stderr.write(`${line}\n`);

/**
 * Takes one timing several times, one after the other, each in a quiet moment where there is one.
 * @template Result
 * @param {number} times
 * @param {() => Promise<Result>} measure
 */
async function repeat(times, measure) {
	/** @type {{ results: Result[]; isBusy: boolean }} */
	const all = { results: [], isBusy: false };
	for (let run = 0; run < times; run += 1) {
		if (!(await quiet())) all.isBusy = true;
		all.results.push(await measure());
	}
	return all;
}

/** @param {readonly number[]} sizes */
const kilobytes = (sizes) => ({
	value: sizes.reduce((sum, size) => sum + size, 0) / 1000,
	unit: 'kB',
	digits: 1
});

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} start
 * @returns {Promise<Row[]>}
 */
async function sizeRows(browser, start) {
	say('First visits ...');
	const lesson = await firstVisit(browser, start, LESSON);
	const home = await firstVisit(browser, start, '');
	const gzip = (/** @type {readonly string[]} */ paths) =>
		kilobytes(paths.map((path) => gzipSize(site, path)));
	const scripts = (/** @type {readonly Fetched[]} */ files) =>
		files.filter(({ isScript }) => isScript).map(({ path }) => path);
	const isSent = (/** @type {Fetched} */ { isSaved }) => !isSaved;
	const sent = { lesson: lesson.fetched.filter(isSent), home: home.fetched.filter(isSent) };
	const bytes = (/** @type {Fetched} */ file) => file.bytes;
	const names = {
		saved: '  of it, from the copy saved meanwhile',
		all: `whole course for offline, gzip, ${String(lesson.saved.length)} files`
	};
	return [
		{
			measure: 'lesson: JavaScript, untouched, gzip',
			...gzip(scripts(lesson.fetched)),
			budget: 60
		},
		{
			measure: names.saved,
			...gzip(scripts(lesson.fetched.filter(({ isSaved }) => isSaved)))
		},
		{ measure: 'lesson: first visit, as sent', ...kilobytes(sent.lesson.map(bytes)), budget: 135 },
		{ measure: 'lesson: first visit, requests', value: sent.lesson.length, unit: '', budget: 16 },
		{ measure: 'home: first visit, as sent', ...kilobytes(sent.home.map(bytes)), budget: 135 },
		{ measure: 'home: first visit, requests', value: sent.home.length, unit: '', budget: 17 },
		{ measure: names.all, ...gzip(lesson.saved), budget: 1500 }
	];
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} start
 * @returns {Promise<Row>}
 */
async function firstTextRow(browser, start) {
	say('First text on a slow phone ...');
	const { results: runs, isBusy } = await repeat(RUNS, () => firstText(browser, start + LESSON));
	const measure = 'lesson: first text, slow 4G, 4x CPU, applied';
	return { measure, value: median(runs), unit: 's', digits: 2, budget: 1.0, runs, isBusy };
}

/**
 * @param {string} page
 * @param {string} url
 * @param {number} times
 * @returns {Promise<Row[]>}
 */
async function lighthouseRows(page, url, times) {
	say(`Lighthouse, ${page}, ${String(times)} of them ...`);
	const { results, isBusy } = await repeat(times, () => lighthouse(url));
	for (const fault of new Set(results.flatMap(({ faults }) => faults))) say(`  ${fault}`);
	/**
	 * @param {string} name
	 * @param {(result: import('./lighthouse.js').Scores) => number} of
	 * @param {Pick<Row, 'unit' | 'digits' | 'budget' | 'isFloor'>} about
	 */
	const timing = (name, of, about) => {
		const runs = results.map(of);
		return { measure: `${page}: Lighthouse ${name}`, value: median(runs), runs, isBusy, ...about };
	};
	/** @type {typeof timing} */
	const score = (name, of, about) => ({ ...timing(name, of, about), isBusy: false });
	const least = (/** @type {number} */ budget) => ({ unit: '', budget, isFloor: true });
	const seconds = { unit: 's', digits: 2 };
	return [
		timing('performance', ({ performance }) => performance, least(98)),
		timing('first paint', ({ firstPaint }) => firstPaint, seconds),
		timing('largest paint', ({ largestPaint }) => largestPaint, { ...seconds, budget: 1.4 }),
		timing('blocking time', ({ blocked }) => blocked, { unit: 'ms', budget: 50 }),
		timing('layout shift', ({ shift }) => shift, { unit: '', digits: 3 }),
		score('accessibility', ({ accessibility }) => accessibility, least(100)),
		score('best practices', ({ bestPractices }) => bestPractices, least(100)),
		score('SEO', ({ seo }) => seo, least(100))
	];
}

/**
 * The lesson whose scripts weigh most before anything is touched.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} start
 * @returns {Promise<Row>}
 */
async function heaviestRow(browser, start) {
	const lessons = readdirSync(join(site, 'lessons'), { withFileTypes: true });
	const paths = lessons.filter((one) => one.isDirectory()).map(({ name }) => `lessons/${name}/`);
	say(`Scripts of ${String(paths.length)} lessons ...`);
	const weigh = async (/** @type {string} */ path) => {
		const scripts = await scriptsUntouched(browser, start, path);
		return { path, ...kilobytes(scripts.map((script) => gzipSize(site, script))) };
	};
	const weighed = await Promise.all(paths.map(weigh));
	const { path, ...size } = weighed.reduce((most, one) => (one.value > most.value ? one : most));
	const measure = `of ${String(paths.length)} lessons, the heaviest: ${path}, gzip`;
	for (const one of weighed) say(`  ${one.path} ${one.value.toFixed(1)} kB`);
	return { measure, ...size, budget: 60 };
}

/**
 * @param {number} times how often Lighthouse looks at each page
 * @returns {Promise<Row[]>}
 */
export async function sizes(times = RUNS) {
	const server = await serveStatic({ root: site, port: 0 });
	try {
		const rows = [];
		const browser = await chromium.launch({ ...findBrowser(), args: browserArguments() });
		try {
			rows.push(...(await sizeRows(browser, server.url)));
			rows.push(await heaviestRow(browser, server.url));
			rows.push(await firstTextRow(browser, server.url));
		} finally {
			await browser.close();
		}
		if (times > 0) {
			rows.push(...(await lighthouseRows('home', server.url, times)));
			rows.push(...(await lighthouseRows('lesson', server.url + LESSON, times)));
			rows.push(...(await lighthouseRows('figures', server.url + LESSON_WITH_FIGURES, times)));
		}
		return rows;
	} finally {
		await server.close();
	}
}

/**
 * `npm run bench:growth`: builds the course at several sizes and holds what a first visit fetches, the
 * build's time and the saving for offline against the smallest. `--lessons 14,100` names the sizes;
 * a thousand takes some minutes.
 */
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { browserArguments, findBrowser } from '../../scripts/setup/browser.js';
import { serveStatic } from '../../scripts/serve/static-server.js';
import { growCourse, QUESTIONS } from './grow-course.js';
import { holds, table } from './table.js';
import { firstVisit, gzipSize } from './visit.js';

/** @typedef {import('./table.js').Row} Row */

const LESSON = 'lessons/wear-and-tear/';
/** "Flat" is within this part of the smallest course. */
const FLAT = 1.1;
/** Milliseconds that a worker may take to save a large course. */
const PATIENCE = 900_000;
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values: flags } = parseArgs({
	options: { lessons: { type: 'string', default: '14,100' }, keep: { type: 'boolean' } }
});
const say = (/** @type {string} */ line) => void process.stderr.write(`${line}\n`);

/**
 * Seconds that a command takes. Its processor time counts: a busy machine makes it wait, not work more.
 * @param {string} folder
 * @param {readonly string[]} args of Node
 * @throws with the command's own words where it fails
 */
function work(folder, args) {
	const { status, stderr } = spawnSync(
		'bash',
		['-c', 'time -p "$0" "$@"', process.execPath, ...args],
		{
			cwd: folder,
			encoding: 'utf8',
			maxBuffer: 1e9,
			env: { ...process.env, NODE_ENV: 'production' }
		}
	);
	if (status !== 0) throw new Error(stderr.slice(-3000));
	const of = (/** @type {string} */ name) =>
		Number(new RegExp(`^${name} ([\\d.]+)$`, 'm').exec(stderr)?.[1] ?? Number.NaN);
	return { cpu: of('user') + of('sys'), wall: of('real') };
}

/**
 * Seconds from the page's load until a worker has saved everything and is in charge.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site
 */
async function savingTime(browser, site) {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.goto(site, { waitUntil: 'load' });
		const begun = Date.now();
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
			timeout: PATIENCE
		});
		return (Date.now() - begun) / 1000;
	} finally {
		await context.close();
	}
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} build
 */
async function measureBuild(browser, build) {
	const server = await serveStatic({ root: build, port: 0 });
	try {
		const visit = async (/** @type {string} */ path) => {
			const { fetched, saved } = await firstVisit(browser, server.url, path, PATIENCE);
			const files = [...new Set(fetched.filter(({ isSaved }) => !isSaved).map((one) => one.path))];
			const sizes = files.map((file) => gzipSize(build, file));
			const worker = gzipSize(build, 'service-worker.js');
			// The worker is no part of a page: browsers fetch it once the page has loaded.
			const ofWorker = files.includes('service-worker.js') ? worker : 0;
			return { kB: (sizes.reduce((a, b) => a + b, 0) - ofWorker) / 1000, saved, worker };
		};
		const home = await visit('');
		const lesson = await visit(LESSON);
		const bytes = lesson.saved.reduce((sum, file) => sum + gzipSize(build, file), 0);
		return {
			home: home.kB,
			lesson: lesson.kB,
			files: lesson.saved.length,
			megabytes: bytes / 1e6,
			worker: lesson.worker / 1000,
			saving: await savingTime(browser, server.url)
		};
	} finally {
		await server.close();
	}
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {number} lessons
 */
async function measureSize(browser, lessons) {
	const folder = mkdtempSync(join(tmpdir(), `course-${String(lessons)}-`));
	try {
		say(`${String(lessons)} lessons, ${String(lessons * QUESTIONS)} questions ...`);
		growCourse(root, folder, lessons);
		work(folder, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
		work(folder, ['scripts/content/release-ids.js']);
		const check = work(folder, ['scripts/content/check-content.js', '--quiet']);
		const build = work(folder, [
			'--max-old-space-size=8000',
			'node_modules/vite/bin/vite.js',
			'build'
		]);
		return { lessons, check, build, ...(await measureBuild(browser, join(folder, 'build'))) };
	} finally {
		if (!flags.keep) rmSync(folder, { recursive: true, force: true });
	}
}

const found = findBrowser();
if (!found) throw new Error('No browser to measure with. Run: node scripts/setup/setup-browser.js');
const browser = await chromium.launch({ ...found, args: browserArguments() });
/** @type {Row[]} */
const rows = [];
try {
	/** @type {Awaited<ReturnType<typeof measureSize>> | undefined} */
	let first;
	for (const lessons of flags.lessons.split(',').map(Number)) {
		const now = await measureSize(browser, lessons);
		const least = (first ??= now);
		const times = now.lessons / least.lessons;
		/** @type {(name: string, value: number, unit: string, budget?: number) => void} */
		const add = (name, value, unit, budget) => {
			const limit = now === least ? {} : { budget };
			const measure = `${String(lessons)} lessons: ${name}`;
			rows.push({ measure, value, unit, digits: unit === '' ? 0 : 1, ...limit });
		};
		add('home, first visit, gzip', now.home, 'kB', least.home * FLAT);
		add('lesson, first visit, gzip', now.lesson, 'kB', least.lesson * FLAT);
		add('check of the content, CPU', now.check.cpu, 's', least.check.cpu * times);
		add('build, CPU', now.build.cpu, 's', least.build.cpu * times);
		add('build', now.build.wall, 's');
		add('files to save', now.files, '', least.files * times);
		add('to save, gzip', now.megabytes, 'MB', least.megabytes * times);
		add('the worker, gzip', now.worker, 'kB', least.worker * times);
		add('saving, server beside', now.saving, 's', Math.max(least.saving, 1) * times);
	}
} finally {
	await browser.close();
}
console.log(table(rows));
process.exitCode = rows.every(holds) ? 0 : 1;

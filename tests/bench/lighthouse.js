/**
 * Lighthouse as it comes, for a phone, with a browser of its own for each run.
 */
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { browserArguments, findBrowser } from '../../scripts/setup/browser.js';

/**
 * @typedef {object} Scores
 * @property {number} performance of 100
 * @property {number} accessibility of 100
 * @property {number} bestPractices of 100
 * @property {number} seo of 100
 * @property {number} firstPaint seconds
 * @property {number} largestPaint seconds
 * @property {number} blocked milliseconds
 * @property {number} shift cumulative layout shift
 * @property {string[]} faults audits that cost something in the three categories that need 100
 */

const cli = fileURLToPath(import.meta.resolve('lighthouse/cli/index.js'));

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
		});
	});
}

/**
 * In a process of its own, so that it does not hold up the server in this one.
 * @param {string[]} args
 * @returns {Promise<string>} what it writes
 */
function run(args) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
		const parts = /** @type {Buffer[]} */ ([]);
		child.stdout.on('data', (part) => parts.push(part));
		child.once('error', reject);
		child.once('close', (code, signal) => {
			if (code === 0) resolve(Buffer.concat(parts).toString());
			else reject(new Error(`Lighthouse ended with ${String(code ?? signal)}`));
		});
	});
}

/**
 * @param {import('lighthouse').Result} result
 * @returns {Scores}
 */
function scores({ categories, audits, runtimeError }) {
	if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
	/** @param {string} id */
	const score = (id) => Math.round((categories[id]?.score ?? 0) * 100);
	/** @param {string} id */
	const number = (id) => {
		const value = audits[id]?.numericValue;
		if (value === undefined) throw new Error(`Lighthouse did not measure ${id}`);
		return value;
	};
	const faults = ['accessibility', 'best-practices', 'seo']
		.flatMap((id) => categories[id]?.auditRefs ?? [])
		.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
		.map(({ id }) => `${id}: ${audits[id]?.title ?? ''}`);
	return {
		performance: score('performance'),
		accessibility: score('accessibility'),
		bestPractices: score('best-practices'),
		seo: score('seo'),
		firstPaint: number('first-contentful-paint') / 1000,
		largestPaint: number('largest-contentful-paint') / 1000,
		blocked: number('total-blocking-time'),
		shift: number('cumulative-layout-shift'),
		faults
	};
}

/**
 * Runs Lighthouse 12 once, with its defaults for a phone.
 * @param {string} url
 * @returns {Promise<Scores>}
 * @throws where Lighthouse fails, or there is no browser
 */
export async function lighthouse(url) {
	const found = findBrowser();
	if (!found)
		throw new Error('No browser to measure with. Run: node scripts/setup/setup-browser.js');
	const port = String(await freePort());
	const args = [...browserArguments(), `--remote-debugging-port=${port}`];
	const browser = await chromium.launch({ ...found, args });
	try {
		const written = await run([
			url,
			`--port=${port}`,
			'--quiet',
			'--output=json',
			'--only-categories=performance,accessibility,best-practices,seo',
			'--no-enable-error-reporting'
		]);
		return scores(JSON.parse(written));
	} finally {
		await browser.close();
	}
}

/**
 * The closing count of .ci/run: one plain line from the reports of Vitest and Playwright, with the
 * lint, the type check and the content check as one test each. Ends with 1 where anything failed.
 *
 * node scripts/checks/count-tests.js --tests 0 --lint 0 --check 0 --content 0   (the commands' exit codes)
 */
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * @typedef {{ passed: number; failed: number; skipped: number }} Count
 * @typedef {{ numPassedTests: number; numFailedTests: number; numPendingTests: number;
 *   numTodoTests: number; testResults: { status: string; assertionResults: unknown[] }[] }} VitestReport
 * @typedef {{ stats: { expected: number; unexpected: number; flaky: number; skipped: number };
 *   errors: unknown[] }} PlaywrightReport
 */

/** A command that did not run, or died before it could tell. */
const NO_REPORT = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {VitestReport | null} report
 * @returns {Count}
 */
export function countUnit(report) {
	if (!report) return NO_REPORT;
	// A file that could not be loaded holds no test to fail, and is one failure.
	const broken = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	).length;
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/**
 * @param {PlaywrightReport | null} report
 * @returns {Count}
 */
export function countBrowser(report) {
	if (!report) return NO_REPORT;
	const { expected, unexpected, flaky, skipped } = report.stats;
	return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/**
 * All of it. Where `npm test` failed and no test says so, that is one failure more.
 * @param {{ unit: VitestReport | null; browser: PlaywrightReport | null }} reports
 * @param {{ tests: boolean; checks: boolean[] }} went whether the commands went well
 * @returns {Count}
 */
export function countAll({ unit, browser }, { tests, checks }) {
	const parts = [
		countUnit(unit),
		countBrowser(browser),
		...checks.map((ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }))
	];
	const total = { passed: 0, failed: 0, skipped: 0 };
	for (const { passed, failed, skipped } of parts) {
		total.passed += passed;
		total.failed += failed;
		total.skipped += skipped;
	}
	if (!tests && countUnit(unit).failed + countBrowser(browser).failed === 0) total.failed += 1;
	return total;
}

/** @param {string} file */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const code = /** @type {const} */ ({ type: 'string', default: '1' });
	const { values } = parseArgs({
		options: { tests: code, lint: code, check: code, content: code }
	});
	const { passed, failed, skipped } = countAll(
		{ unit: read('test-results/unit.json'), browser: read('test-results/e2e.json') },
		{
			tests: values.tests === '0',
			checks: [values.lint, values.check, values.content].map((exit) => exit === '0')
		}
	);
	console.log(`${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`);
	process.exit(failed === 0 ? 0 : 1);
}

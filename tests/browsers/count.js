/**
 * What `npm run test:browsers` ends with.
 */

/**
 * @typedef {{ ancestorTitles: string[]; title: string; status: string }} Result
 * @typedef {{ success: boolean; testResults: { assertionResults: Result[] }[] }} Report
 */

/**
 * One line for each story that was left out, and one that counts all by browser.
 * @param {Report | null} report
 * @returns {{ lines: string[]; ok: boolean }}
 */
export function linesOf(report) {
	if (!report) return { lines: ['The stories ended without a report.'], ok: false };
	const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
	const browsers = [...new Set(results.map(({ ancestorTitles }) => ancestorTitles[0] ?? ''))];
	const counts = browsers.map((browser) => {
		const own = results.filter(({ ancestorTitles }) => ancestorTitles[0] === browser);
		const passed = own.filter(({ status }) => status === 'passed').length;
		const failed = own.filter(({ status }) => status === 'failed').length;
		const skipped = own.length - passed - failed;
		return `${browser}: ${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;
	});
	const leftOut = results
		.filter(({ status }) => status !== 'passed' && status !== 'failed')
		.map(({ ancestorTitles, title }) => `${ancestorTitles[0] ?? ''}: ${title}`);
	return { lines: [...leftOut, `${counts.join('. ')}.`], ok: report.success };
}

import { expect, it } from 'vitest';
import { linesOf } from '../browsers/count.js';

const result = (browser: string, title: string, status: string) => ({
	ancestorTitles: [browser],
	title,
	status
});

it('counts by browser, and names what was left out with the reason', () => {
	const report = {
		success: false,
		testResults: [
			{ assertionResults: [result('Firefox', 'resume', 'passed')] },
			{
				assertionResults: [
					result('Firefox', 'offline', 'failed'),
					result('WebKit', 'resume (skipped: it is not installed)', 'skipped')
				]
			}
		]
	};
	expect(linesOf(report)).toEqual({
		ok: false,
		lines: [
			'WebKit: resume (skipped: it is not installed)',
			'Firefox: 1 passed, 1 failed, 0 skipped. WebKit: 0 passed, 0 failed, 1 skipped.'
		]
	});
});

it('fails where the stories ended without a report', () => {
	expect(linesOf(null).ok).toBe(false);
});

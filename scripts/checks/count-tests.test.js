import { describe, expect, it } from 'vitest';
import { countAll, countBrowser, countUnit } from './count-tests.js';

const file = { status: 'passed', assertionResults: [{}] };
const unit = {
	numPassedTests: 120,
	numFailedTests: 0,
	numPendingTests: 2,
	numTodoTests: 1,
	testResults: [file]
};
const browser = { stats: { expected: 30, unexpected: 0, flaky: 0, skipped: 1 }, errors: [] };
const allWell = { tests: true, checks: [true, true, true] };

describe('the closing count', () => {
	it('adds unit tests, browser tests and one for each check', () => {
		expect(countAll({ unit, browser }, allWell)).toEqual({ passed: 153, failed: 0, skipped: 4 });
	});

	it('counts a check that failed', () => {
		const went = { tests: true, checks: [true, false, true] };
		expect(countAll({ unit, browser }, went)).toEqual({ passed: 152, failed: 1, skipped: 4 });
	});

	it('counts a test file that could not be loaded', () => {
		const broken = { status: 'failed', assertionResults: [] };
		expect(countUnit({ ...unit, testResults: [file, broken] }).failed).toBe(1);
	});

	it('counts an error outside any browser test', () => {
		expect(countBrowser({ ...browser, errors: [{ message: 'no such file' }] }).failed).toBe(1);
	});

	it('counts tests that never ran as failed, not as nothing', () => {
		const went = { tests: false, checks: [true, true, true] };
		expect(countAll({ unit, browser: null }, went)).toEqual({ passed: 123, failed: 1, skipped: 3 });
		expect(countAll({ unit: null, browser: null }, went).failed).toBe(2);
	});

	it('does not report success where npm test failed though each test passed', () => {
		const went = { tests: false, checks: [true, true, true] };
		expect(countAll({ unit, browser }, went).failed).toBe(1);
	});
});

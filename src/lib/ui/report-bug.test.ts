import { afterEach, expect, test, vi } from 'vitest';
import { reportBug } from './report-bug.ts';

afterEach(() => vi.unstubAllGlobals());

test('a fault is reported once, and says what to do', () => {
	const reported = vi.fn();
	vi.stubGlobal('reportError', reported);
	const fault = new TypeError('ours');
	expect(reportBug(fault)).toContain('Try again');
	expect(reported.mock.calls).toEqual([[fault]]);
});

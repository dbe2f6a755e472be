import { expect, it } from 'vitest';
import { hasWarning } from './warning.ts';

const run = { ended: 'done' as const, began: 1, warning: null };
const warned = { ended: null, began: null, warning: true };
const byHand = { ended: 'done' as const, began: null, warning: null };

it.each([
	['nothing was noted', [run, byHand], false],
	['one was noted before a session that was then not run', [run, warned], true],
	['one was noted in the last session', [run, { ...run, warning: true }], true],
	['a session by hand came after it', [warned, byHand], true],
	['a session that asked for signs was run since', [warned, run], false],
	['it was taken back', [{ ...warned, warning: false }], false]
])('where %s', (_, diary, expected) => {
	expect(hasWarning(diary)).toBe(expected);
});

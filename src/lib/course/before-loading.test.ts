import type { Json } from '#lib/learner/record.ts';
import { describe, expect, test } from 'vitest';
import { answers, mayLoad, readBeforeLoading, withSaidYes } from './before-loading.ts';

/** As versions up to 0.5.3 kept them: no word of which questions were asked. */
const OLD_NONE = { yes: [], saidYes: false };
const OLD_YES = { yes: ['chest', 'operation'], saidYes: true };

describe('answers from before there were versions', () => {
	test('can still be read, as answers to the first questions', () => {
		expect(readBeforeLoading(OLD_NONE)).toEqual({ ...OLD_NONE, version: 1 });
		expect(readBeforeLoading(OLD_YES)).toEqual({ ...OLD_YES, version: 1 });
	});

	test('do not answer the questions of version 2', () => {
		expect(answers(readBeforeLoading(OLD_NONE), 1)).toBe(true);
		expect(answers(readBeforeLoading(OLD_NONE), 2)).toBe(false);
		expect(answers(readBeforeLoading(OLD_YES), 2)).toBe(false);
	});
});

test('answers to these questions, or to newer ones, need no asking', () => {
	const stored = (version: number) => readBeforeLoading({ yes: [], saidYes: false, version });
	expect(answers(stored(2), 2)).toBe(true);
	expect(answers(stored(3), 2)).toBe(true);
	expect(answers(null, 1)).toBe(false);
});

test.each<Json>([null, 'yes', [], {}, { yes: 'chest' }, { yes: [1] }])(
	'%j is no answer',
	(stored) => {
		expect(readBeforeLoading(stored)).toBeNull();
		expect(mayLoad(readBeforeLoading(stored))).toBe(false);
	}
);

test('a yes holds back until a doctor or physio has said yes', () => {
	expect(mayLoad({ yes: [], saidYes: false, version: 2 })).toBe(true);
	expect(mayLoad({ yes: ['chest'], saidYes: false, version: 2 })).toBe(false);
	expect(mayLoad({ yes: ['chest'], saidYes: true, version: 2 })).toBe(true);
});

describe('“they said yes”', () => {
	const stored = (yes: readonly string[]) => ({ yes, saidYes: false, version: 2 });

	test('is for the answers that were in sight', () => {
		expect(withSaidYes(stored(['operation']), ['operation'])).toEqual({
			...stored(['operation']),
			saidYes: true
		});
	});

	test('is not for a yes that another tab has added since', () => {
		const after = withSaidYes(stored(['operation', 'chest']), ['operation']);
		expect(after).toEqual(stored(['operation', 'chest']));
		expect(mayLoad(readBeforeLoading(after))).toBe(false);
	});

	test('answers nothing where the answers were erased meanwhile', () => {
		expect(readBeforeLoading(withSaidYes(undefined, ['operation']))).toBeNull();
	});
});

import { describe, expect, it } from 'vitest';
import { check, draftFrom, mark } from '../../marking.ts';
import { question } from '../../questions.fixture.ts';
import { reasons } from '../../words.ts';

describe('a number that is typed', () => {
	const asked = question('number');

	it('may have decimals', () => {
		expect(mark(asked, { kind: 'number', value: 9.99 }).side).toBe('below');
	});

	it.each(['', 'about ten', '61', '-1'])('is not %j from 0 to 60', (text) => {
		expect(check(asked, { kind: 'number', text }).missing).toBe('Type a number from 0 to 60.');
	});

	it.each([
		['12', 12],
		['12,5 weeks', 12.5],
		['0', 0],
		['60', 60]
	])('is %j', (text, value) => {
		expect(check(asked, { kind: 'number', text }).response).toEqual({ kind: 'number', value });
	});

	it('is typed text again when it is changed', () => {
		expect(draftFrom({ kind: 'number', value: 12.5 })).toEqual({ kind: 'number', text: '12.5' });
	});

	it('has a reason on paper for each side of the range', () => {
		expect(reasons(asked).map(({ text, best }) => [text, best])).toEqual([
			['Below 10', false],
			['From 10 to 14', true],
			['Above 14', false]
		]);
	});
});

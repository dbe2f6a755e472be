import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { emptyDraft } from './empty-draft.ts';
import { draftFrom } from './draft.ts';
import { bestResponse, mark } from './marking.ts';
import { anyQuestion, question } from './questions.fixture.ts';

describe('an answer before it is checked', () => {
	it.each([
		['single', 'Choose an answer first.'],
		['several', 'Choose at least one answer first.'],
		['true-false', 'Choose an answer first.'],
		['sort', 'Put every item in a group first.'],
		['number', 'Type a number from 0 to 60.'],
		['place', 'Choose a place first.']
	] as const)('says what is missing: %s', (kind, sentence) => {
		const asked = question(kind);
		expect(check(asked, emptyDraft(asked))).toEqual({ response: null, missing: sentence });
	});

	it('takes an untouched slider and an untouched order as answers', () => {
		expect(check(question('estimate'), emptyDraft(question('estimate'))).response).toEqual({
			kind: 'estimate',
			value: 30
		});
		const order = question('order');
		expect(check(order, emptyDraft(order)).response).toEqual({
			kind: 'order',
			items: order.shuffled
		});
	});

	it('asks for every item of a sort', () => {
		const asked = question('sort');
		const groups = { mild: 'go', night: 'stop' };
		expect(check(asked, { kind: 'sort', groups }).response).toBeNull();
		expect(
			check(asked, { kind: 'sort', groups: { ...groups, numb: 'go' } }).response
		).not.toBeNull();
	});

	it.each(['', 'about ten', '61', '-1'])('does not take %j as a number from 0 to 60', (text) => {
		expect(check(question('number'), { kind: 'number', text }).missing).toBe(
			'Type a number from 0 to 60.'
		);
	});

	it.each([
		['12', 12],
		['12,5 weeks', 12.5],
		['0', 0],
		['60', 60]
	])('takes %j as a number', (text, value) => {
		expect(check(question('number'), { kind: 'number', text }).response).toEqual({
			kind: 'number',
			value
		});
	});

	it('lets the best answer of any question through, unchanged', () => {
		fc.assert(
			fc.property(anyQuestion, (one) => {
				const best = bestResponse(one);
				expect(check(one, draftFrom(best)).response).toEqual(best);
			})
		);
	});

	it('never begins a question at its best answer', () => {
		fc.assert(
			fc.property(anyQuestion, (one) => {
				// A range that accepts everything has no other place to begin.
				fc.pre(!('accept' in one) || one.accept.from > one.min || one.accept.to < one.max);
				const { response } = check(one, emptyDraft(one));
				expect(response === null || mark(one, response).outcome !== 'best').toBe(true);
			})
		);
	});

	it('refuses a draft of another kind', () => {
		expect(check(question('single'), { kind: 'estimate', value: 3 }).response).toBeNull();
	});
});

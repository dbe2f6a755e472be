import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcement, answerText, bestText, youChose } from './words.ts';
import { bestResponse } from './marking.ts';
import { anyQuestion, anyResponse, partIds, question } from './questions.fixture.ts';

describe('an answer in words', () => {
	it('is what the person saw, for every kind', () => {
		expect(answerText(question('single'), { kind: 'single', option: 'fun' })).toBe('Text fun');
		expect(answerText(question('true-false'), { kind: 'true-false', answer: true })).toBe('True');
		expect(answerText(question('place'), { kind: 'place', place: 'hip' })).toBe('Text hip');
		expect(
			answerText(question('order'), { kind: 'order', items: ['none', 'fun', 'other', 'elite'] })
		).toBe('1. Text none; 2. Text fun; 3. Text other; 4. Text elite');
		expect(answerText(question('estimate'), { kind: 'estimate', value: 12 })).toBe('12 of 200');
		expect(answerText(question('number'), { kind: 'number', value: 12.5 })).toBe('12.5 weeks');
	});

	it('names each group with what was put in it', () => {
		const words = answerText(question('sort'), {
			kind: 'sort',
			groups: { mild: 'go', night: 'stop', numb: 'go' }
		});
		expect(words).toContain('Stop and ask: Night pain');
		expect(words).toMatch(/Carry on: (Mild pain; Numb|Numb; Mild pain)/);
	});

	it('is never empty and never throws, whatever was kept', () => {
		fc.assert(
			fc.property(
				anyQuestion.chain((one) => fc.tuple(fc.constant(one), anyResponse(partIds(one)))),
				([one, response]) => {
					expect(youChose(one, response)).toMatch(/^You chose: /);
					expect(announcement(one, 'other', response)).not.toBe('');
				}
			)
		);
	});

	it('says so where the answer was shown', () => {
		expect(youChose(question('single'), null)).toBe('You asked to see the answer.');
	});

	it('adds the accepted range to the best number', () => {
		expect(bestText(question('estimate'))).toBe('7 of 200. Anything from 4 to 10 counts.');
		expect(bestText(question('single'))).toBe('Text world');
		const { step: _, ...guess } = question('estimate');
		expect(bestText(guess)).toBe('7 of 200');
	});
});

describe('what a screen reader hears after checking', () => {
	const asked = question('single');

	it('is the outcome, the takeaway, your answer and the best one', () => {
		expect(announcement(asked, 'other', { kind: 'single', option: 'fun' })).toBe(
			'Not quite. Takeaway of who-is-elite. You chose: Text fun. Best answer: Text world.'
		);
	});

	it('calls a guess a guess', () => {
		expect(announcement(asked, 'guess', { kind: 'single', option: 'fun' })).toContain(
			'Your guess: Text fun.'
		);
	});

	it('does not say the best answer twice', () => {
		expect(announcement(asked, 'best', bestResponse(asked))).toBe(
			'That’s it. Takeaway of who-is-elite. You chose: Text world.'
		);
	});

	it('says what to do first, where a danger sign was missed', () => {
		const safety = { do: 'Call 000 now.', flag: 'chest' };
		const words = announcement({ ...asked, safety }, 'shown', null);
		expect(words).toMatch(/^Here’s the answer\. Call 000 now\. /);
		expect(announcement({ ...asked, safety }, 'best', bestResponse(asked))).not.toContain('000');
	});
});

import { describe, expect, it } from 'vitest';
import { announcement, answerText, bestText, youChose } from './words.ts';
import { bestResponse } from './marking.ts';
import { question } from './questions.fixture.ts';

it('a question whose answer was shown says so', () => {
	expect(youChose(question('single'), null)).toBe('You asked to see the answer.');
});

it('an answer to another kind of question is said to be gone', () => {
	expect(answerText(question('single'), { kind: 'number', value: 3 })).toBe(
		'an answer that is no longer here'
	);
});

it('only an estimate or a number says a range with its best answer', () => {
	expect(bestText(question('single'))).toBe('Text world');
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

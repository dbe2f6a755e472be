import type { Attempt, Json, Outcome } from '#lib/learner/record.ts';
import { describe, expect, it } from 'vitest';
import { question } from './questions.fixture.ts';
import { reviewLine } from './review.ts';

const asked = question('single');
const attempt = (response: Json, outcome: Outcome = 'other', key = asked.key): Attempt => ({
	id: 'a',
	lesson: 'wear-and-tear',
	question: asked.id,
	at: 0,
	response,
	outcome,
	key
});

describe('the review', () => {
	it('gives the last answer, the best one, and why for both', () => {
		expect(
			reviewLine(asked, [
				attempt({ kind: 'single', option: 'world' }),
				attempt({ kind: 'single', option: 'fun' })
			])
		).toEqual({
			answered: true,
			best: false,
			yours: 'Text fun',
			bestAnswer: 'Text world',
			why: ['Why fun.', 'Why world.']
		});
	});

	it('says so where nothing was answered, or under another answer key', () => {
		expect(reviewLine(asked, []).yours).toBe('Not answered yet.');
		const older = attempt({ kind: 'single', option: 'fun' }, 'other', 'older');
		expect(reviewLine(asked, [older])).toMatchObject({ answered: false, best: false });
	});

	it('says so where the answer was shown', () => {
		expect(reviewLine(asked, [attempt(null, 'shown')])).toMatchObject({
			answered: true,
			best: false,
			yours: 'You asked to see the answer.'
		});
	});
});

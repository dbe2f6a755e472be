import type { Attempt, Json, Outcome } from '#lib/notebook/notebook.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyQuestion, anyResponse, question } from './questions.fixture.ts';
import { reviewed } from './review.ts';

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
	it('tells the last answer, the best one, and why for both', () => {
		expect(
			reviewed(asked, [
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
		expect(reviewed(asked, []).yours).toBe('Not answered yet.');
		const older = attempt({ kind: 'single', option: 'fun' }, 'other', 'older');
		expect(reviewed(asked, [older])).toMatchObject({ answered: false, best: false });
	});

	it('says so where the answer was shown', () => {
		expect(reviewed(asked, [attempt(null, 'shown')])).toMatchObject({
			answered: true,
			best: false,
			yours: 'You asked to see the answer.'
		});
	});

	it('takes whatever was kept, and always has a reason', () => {
		fc.assert(
			fc.property(anyQuestion, anyResponse(), (one, response) => {
				const line = reviewed(one, [attempt(response, 'other', one.key)]);
				expect(line.why.length).toBeGreaterThan(0);
				expect(line.answered).toBe(response.kind === one.kind);
			})
		);
	});
});

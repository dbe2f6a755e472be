import { describe, expect, it } from 'vitest';
import { answerKey } from '../../build.ts';
import { check, emptyDraft, mark } from '../../marking.ts';
import { question } from '../../questions.fixture.ts';
import type { QuestionSource } from '../../schema.ts';
import { bestText, remark } from '../../words.ts';
import { estimate } from './question.fixture.ts';

describe('an estimate', () => {
	const asked = question('estimate');
	const at = (value: number) => ({ kind: 'estimate', value }) as const;

	it('is below, within or above, the ends of the range included', () => {
		expect(mark(asked, at(3))).toEqual({ outcome: 'other', side: 'below' });
		expect(mark(asked, at(4))).toEqual({ outcome: 'best', side: 'within' });
		expect(mark(asked, at(10))).toEqual({ outcome: 'best', side: 'within' });
		expect(mark(asked, at(11))).toEqual({ outcome: 'other', side: 'above' });
	});

	it('has words of its own for each side of the range', () => {
		expect(remark(asked, at(1))).toBe('A little higher.');
		expect(remark(asked, at(7))).toBe('Good guess.');
		expect(remark(asked, at(20))).toBe('It was lower.');
	});

	it('is answered even where nobody has touched the slider', () => {
		expect(check(asked, emptyDraft(asked)).response).toEqual(at(30));
	});

	it('adds the accepted range to the best number, except to that of a guess', () => {
		expect(bestText(asked)).toBe('7 of 200. Anything from 4 to 10 counts.');
		const { step: _, ...guess } = asked;
		expect(bestText(guess)).toBe('7 of 200');
	});

	it('keeps its answer key when a better number is in the same range', () => {
		const better = { ...estimate.source, answer: 8 };
		expect(answerKey(better as unknown as QuestionSource)).toBe(estimate.key);
	});
});

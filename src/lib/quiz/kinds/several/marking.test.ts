import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark } from '../../marking.ts';
import { question } from '../../questions.fixture.ts';
import { reasons, remark } from '../../words.ts';

describe('several of several', () => {
	const several = question('several');
	const ids = several.options.map(({ id }) => id);
	const best = several.options.filter((option) => option.best).map(({ id }) => id);

	it('is best for exactly the right ones, partly with one right one, other with none', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(ids), (options) => {
				const right = best.filter((id) => options.includes(id)).length;
				const exact = right === best.length && options.length === best.length;
				expect(mark(several, { kind: 'several', options }).outcome).toBe(
					exact ? 'best' : right > 0 ? 'partly' : 'other'
				);
			})
		);
	});

	it('has words of its own for partly right, and none for other', () => {
		expect(remark(several, { kind: 'several', options: ['adapt'] })).toBe('Some of it.');
		expect(remark(several, { kind: 'several', options: ['luck'] })).toBeNull();
	});

	it('has a reason for every option on paper', () => {
		expect(reasons(several)).toHaveLength(4);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestResponse, mark } from './marking.ts';
import { anyQuestion, anyResponse, partIds, question } from './questions.fixture.ts';

const questionAndResponse = anyQuestion.chain((one) =>
	fc.tuple(fc.constant(one), anyResponse(partIds(one)))
);

describe('marking any question', () => {
	it('says best to its best answer', () => {
		fc.assert(
			fc.property(anyQuestion, (one) => {
				expect(mark(one, bestResponse(one)).outcome).toBe('best');
			})
		);
	});

	it('takes any answer without throwing, and an answer of another kind is never best', () => {
		fc.assert(
			fc.property(questionAndResponse, ([one, response]) => {
				const { outcome } = mark(one, response);
				expect(['best', 'partly', 'other']).toContain(outcome);
				if (response.kind !== one.kind) expect(outcome).toBe('other');
			})
		);
	});

	it('changes nothing it is given', () => {
		fc.assert(
			fc.property(questionAndResponse, ([one, response]) => {
				const before = JSON.stringify([one, response]);
				mark(one, response);
				bestResponse(one);
				expect(JSON.stringify([one, response])).toBe(before);
			})
		);
	});
});

describe('one of several, true or false, a place', () => {
	it('is best or other', () => {
		const single = question('single');
		expect(mark(single, { kind: 'single', option: 'world' }).outcome).toBe('best');
		expect(mark(single, { kind: 'single', option: 'club' }).outcome).toBe('other');
		expect(mark(single, { kind: 'single', option: 'gone' }).outcome).toBe('other');
		expect(mark(question('true-false'), { kind: 'true-false', answer: false }).outcome).toBe(
			'best'
		);
		expect(mark(question('true-false'), { kind: 'true-false', answer: true }).outcome).toBe(
			'other'
		);
		expect(mark(question('place'), { kind: 'place', place: 'calf' }).outcome).toBe('best');
		expect(mark(question('place'), { kind: 'place', place: 'hip' }).outcome).toBe('other');
	});
});

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
});

describe('put in order', () => {
	const order = question('order');
	const ids = order.items.map(({ id }) => id);
	const outcome = (items: readonly string[]) =>
		mark(order, { kind: 'order', items: [...items] }).outcome;

	it('is best in the right order alone', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (items) => {
				expect(outcome(items) === 'best').toBe(items.every((id, index) => id === ids[index]));
			})
		);
	});

	it('is partly where half of the neighbours are in order, other the wrong way round', () => {
		expect(outcome(['fun', 'none', 'other', 'elite'])).toBe('partly');
		expect(outcome(['elite', 'other', 'fun', 'none'])).toBe('partly');
		expect(outcome(['other', 'elite', 'none', 'fun'])).toBe('other');
		expect(outcome(['none', 'fun', 'other', 'elite'])).toBe('other');
	});

	it('counts items that are not there as not in order', () => {
		expect(outcome([])).toBe('other');
		expect(outcome(['fun', 'none'])).toBe('other');
		expect(outcome(['fun', 'none', 'elite'])).toBe('partly');
	});
});

describe('sort into groups', () => {
	const sort = question('sort');
	const outcome = (groups: Record<string, string>) => mark(sort, { kind: 'sort', groups }).outcome;

	it('is best when all are in place, partly with some, other with none', () => {
		expect(outcome({ mild: 'go', night: 'stop', numb: 'stop' })).toBe('best');
		expect(outcome({ mild: 'stop', night: 'stop', numb: 'go' })).toBe('partly');
		expect(outcome({ mild: 'stop', night: 'go', numb: 'go' })).toBe('other');
		expect(outcome({})).toBe('other');
	});
});

describe('estimate and number', () => {
	it('says below, within or above, the ends of the range included', () => {
		const estimate = question('estimate');
		const marked = (value: number) => mark(estimate, { kind: 'estimate', value });
		expect(marked(3)).toEqual({ outcome: 'other', side: 'below' });
		expect(marked(4)).toEqual({ outcome: 'best', side: 'within' });
		expect(marked(10)).toEqual({ outcome: 'best', side: 'within' });
		expect(marked(11)).toEqual({ outcome: 'other', side: 'above' });
	});

	it('takes decimals', () => {
		expect(mark(question('number'), { kind: 'number', value: 9.99 }).side).toBe('below');
	});
});

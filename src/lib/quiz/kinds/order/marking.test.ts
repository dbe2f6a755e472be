import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildQuestion } from '../../build.ts';
import { bestResponse, check, emptyDraft, mark } from '../../marking.ts';
import { anySource, partIds, question } from '../../questions.fixture.ts';
import { reasons, remark } from '../../words.ts';

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

	it('is answered even where nobody has moved an item', () => {
		expect(check(order, emptyDraft(order)).response).toEqual({
			kind: 'order',
			items: order.shuffled
		});
	});

	it('never shows the items in their order', () => {
		fc.assert(
			fc.property(anySource('order'), (source) => {
				expect(buildQuestion(source).shuffled).not.toEqual(partIds(source));
			})
		);
	});

	it('has no remark on the best order, and none where the answer was shown', () => {
		expect(remark(order, bestResponse(order))).toBeNull();
		expect(remark(order, null)).toBeNull();
	});

	it('has its reasons on paper in the right order', () => {
		expect(reasons(order).map(({ id }) => id)).toEqual(['fun', 'none', 'elite', 'other']);
	});
});

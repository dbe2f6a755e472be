import { describe, expect, it } from 'vitest';
import { overall, reasons, rows, sortedRows } from './feedback.ts';
import { bestResponse } from './marking.ts';
import { question } from './questions.fixture.ts';

describe('what is said after checking', () => {
	it('keeps the order in which it was asked, and tells yours from the best', () => {
		const asked = question('single');
		const said = rows(asked, { kind: 'single', option: 'fun' });
		expect(said.map(({ id }) => id)).toEqual(asked.shuffled);
		expect(said.filter(({ yours }) => yours).map(({ id }) => id)).toEqual(['fun']);
		expect(said.filter(({ best }) => best).map(({ id }) => id)).toEqual(['world']);
		expect(said.every(({ feedback }) => feedback !== '')).toBe(true);
	});

	it('has a reason for both true and false', () => {
		expect(
			rows(question('true-false'), null).map(({ text, feedback }) => [text, feedback])
		).toEqual([
			['True', 'Not quite.'],
			['False', 'Right.']
		]);
	});

	it('names both groups of an item', () => {
		const said = sortedRows(question('sort'), {
			kind: 'sort',
			groups: { mild: 'stop', night: 'stop', numb: 'x' }
		});
		const of = (id: string) => said.find((row) => row.id === id);
		expect(of('mild')).toMatchObject({ yours: 'Stop and ask', best: 'Carry on', right: false });
		expect(of('night')).toMatchObject({ yours: 'Stop and ask', right: true });
		expect(of('numb')).toMatchObject({ yours: null, right: false });
	});

	it('has a word of its own for partly right, and for each side of a range', () => {
		expect(overall(question('several'), { kind: 'several', options: ['adapt'] })).toBe(
			'Some of it.'
		);
		expect(overall(question('several'), { kind: 'several', options: ['luck'] })).toBeNull();
		expect(overall(question('estimate'), { kind: 'estimate', value: 1 })).toBe('A little higher.');
		expect(overall(question('estimate'), { kind: 'estimate', value: 7 })).toBe('Good guess.');
		expect(overall(question('estimate'), { kind: 'estimate', value: 20 })).toBe('It was lower.');
		expect(overall(question('order'), bestResponse(question('order')))).toBeNull();
		expect(overall(question('order'), null)).toBeNull();
	});
});

describe('reasons on paper', () => {
	it('stand for every answer, items to order in their right order', () => {
		expect(reasons(question('order')).map(({ id }) => id)).toEqual([
			'fun',
			'none',
			'elite',
			'other'
		]);
		expect(reasons(question('sort')).map(({ text }) => text)).toContain('Mild pain – Carry on');
		expect(reasons(question('number')).map(({ text, best }) => [text, best])).toEqual([
			['Below 10', false],
			['From 10 to 14', true],
			['Above 14', false]
		]);
		expect(reasons(question('several'))).toHaveLength(4);
	});
});

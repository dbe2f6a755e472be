import { describe, expect, it } from 'vitest';
import { answerKey } from '../../build.ts';
import { check, mark } from '../../marking.ts';
import { question } from '../../questions.fixture.ts';
import type { QuestionSource } from '../../schema.ts';
import { answerText, reasons } from '../../words.ts';
import { sortRows } from './marking.ts';
import { sort } from './question.fixture.ts';

describe('sort into groups', () => {
	const asked = question('sort');
	const outcome = (groups: Record<string, string>) => mark(asked, { kind: 'sort', groups }).outcome;

	it('is best when all are in place, partly with some, other with none', () => {
		expect(outcome({ mild: 'go', night: 'stop', numb: 'stop' })).toBe('best');
		expect(outcome({ mild: 'stop', night: 'stop', numb: 'go' })).toBe('partly');
		expect(outcome({ mild: 'stop', night: 'go', numb: 'go' })).toBe('other');
		expect(outcome({})).toBe('other');
	});

	it('asks for every item', () => {
		const groups = { mild: 'go', night: 'stop' };
		expect(check(asked, { kind: 'sort', groups }).response).toBeNull();
		const all = { kind: 'sort', groups: { ...groups, numb: 'go' } } as const;
		expect(check(asked, all).response).toEqual(all);
	});

	it('names both groups of an item', () => {
		const rows = sortRows(asked, {
			kind: 'sort',
			groups: { mild: 'stop', night: 'stop', numb: 'x' }
		});
		const of = (id: string) => rows.find((row) => row.id === id);
		expect(of('mild')).toMatchObject({ yours: 'Stop and ask', best: 'Carry on', right: false });
		expect(of('night')).toMatchObject({ yours: 'Stop and ask', right: true });
		expect(of('numb')).toMatchObject({ yours: null, right: false });
	});

	it('names each group with what was put in it', () => {
		const words = answerText(asked, {
			kind: 'sort',
			groups: { mild: 'go', night: 'stop', numb: 'go' }
		});
		expect(words).toContain('Stop and ask: Night pain');
		expect(words).toMatch(/Carry on: (Mild pain; Numb|Numb; Mild pain)/);
	});

	it('names the group with each item on paper', () => {
		expect(reasons(asked).map(({ text }) => text)).toContain('Mild pain – Carry on');
	});

	it('keeps its answer key when items change places in the file', () => {
		const turned = { ...sort.source, items: [...sort.source.items].reverse() };
		expect(answerKey(turned as unknown as QuestionSource)).toBe(sort.key);
	});
});

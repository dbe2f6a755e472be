import { describe, expect, it } from 'vitest';
import { handedBack, person, planned, recordsOf } from './clinic.fixture.ts';
import { openQuestions, rowsOf, searchRows, sortRows } from './people-list.ts';

const TODAY = '2026-11-23';
const people = [
	person('finished', 'Thuy H.', [planned('plan-thuy')]),
	person('given-01', 'Jo O.', [planned('plan-jo-1', { due: '2026-12-09' })]),
	person('given-02', 'Mina N.', [planned('plan-mina', { due: '2026-11-23' })]),
	person('not-given', 'Ray W.', [planned('plan-ray1', {}, false)]),
	person('overdue-1', 'Alex L.', [planned('plan-alex', { due: '2026-11-22' })]),
	person('asks-0001', 'Sám T.', [planned('plan-sam1', { due: '2026-12-01' })]),
	person('no-plan-1', 'Di'),
	{ ...person('archived1', 'Old One'), archived: true }
];
const { handbacks } = recordsOf(
	[],
	[handedBack('plan-thuy', '2026-11-21'), handedBack('plan-sam1', null, ['When?', 'How often?'])]
);
const rows = rowsOf(people, handbacks, TODAY);

describe('the list', () => {
	it('is ordered by what needs doing, and says only what is known', () => {
		expect(rows.map(({ name, group, status }) => [group, name, status])).toEqual([
			['needs', 'Sám T.', { kind: 'questions', count: 2 }],
			['needs', 'Alex L.', { kind: 'overdue', due: '2026-11-22' }],
			['under-way', 'Di', { kind: 'no-plan' }],
			['under-way', 'Ray W.', { kind: 'not-given' }],
			['under-way', 'Mina N.', { kind: 'given', on: '2026-11-20', due: '2026-11-23' }],
			['under-way', 'Jo O.', { kind: 'given', on: '2026-11-20', due: '2026-12-09' }],
			['finished', 'Thuy H.', { kind: 'back', at: Date.UTC(2026, 10, 22) }],
			['archived', 'Old One', { kind: 'no-plan' }]
		]);
	});

	it('is ordered by name, or by the day to finish by, where the physio wants that', () => {
		const names = (sorting: 'needs' | 'name' | 'due') =>
			sortRows(rows, sorting)
				.filter(({ group }) => group !== 'archived')
				.map(({ name }) => name);
		expect(names('needs')).toEqual(rows.slice(0, -1).map(({ name }) => name));
		expect(names('name')).toEqual([
			'Alex L.',
			'Di',
			'Jo O.',
			'Mina N.',
			'Ray W.',
			'Sám T.',
			'Thuy H.'
		]);
		// Those who may take their time come last, by name.
		expect(names('due')).toEqual([
			'Alex L.',
			'Mina N.',
			'Sám T.',
			'Jo O.',
			'Di',
			'Ray W.',
			'Thuy H.'
		]);
	});

	it('finds a name of two words by one with a hyphen', () => {
		const anne = rowsOf([person('person-9', 'Anne Marie')], new Map(), '2026-12-01');
		expect(searchRows(anne, 'anne-marie')).toHaveLength(1);
	});

	it('is searched by parts of a name, whatever case and accents', () => {
		const found = (typed: string) => searchRows(rows, typed).map(({ name }) => name);
		expect(found('sam')).toEqual(['Sám T.']);
		expect(found(' N. mi ')).toEqual(['Mina N.']);
		expect(found('nobody')).toEqual([]);
		expect(found('')).toHaveLength(8);
	});

	it('has nobody need you once the questions are ticked off', () => {
		const sam = people.find(({ name }) => name === 'Sám T.');
		if (!sam) throw new Error('no Sam');
		const ticked = { ...sam, ticked: ['When?', 'How often?'] };
		expect(openQuestions(ticked, handbacks)).toEqual([]);
		expect(rowsOf([ticked], handbacks, TODAY)[0]).toMatchObject({
			group: 'under-way',
			status: { kind: 'back' }
		});
	});

	it('of ten thousand is made quickly', () => {
		const many = Array.from({ length: 10_000 }, (_, index) =>
			person(`person-${String(index)}`, `P. ${String(index)}`, [planned(`plan-${String(index)}`)])
		);
		// The best of three, since the machine may be busy; `npm run bench:clinic` has the budget.
		const runs = [1, 2, 3].map(() => {
			const start = performance.now();
			const all = rowsOf(many, handbacks, TODAY);
			expect(searchRows(sortRows(all, 'name'), '77').length).toBeGreaterThan(100);
			expect(sortRows(all, 'due')).toHaveLength(10_000);
			return performance.now() - start;
		});
		expect(Math.min(...runs)).toBeLessThan(3000);
	}, 30_000);
});

import { expect, it } from 'vitest';
import { handedBack, person, planned, recordsOf } from './clinic.fixture.ts';
import { listAsCsv } from './csv.ts';

const lessons = ['cadence', 'surfaces'];
const people = [
	{ ...person('person-07', 'Old One'), archived: true },
	person('person-01', 'Mina, "N."', [planned('plan-mina', { due: '2026-12-01', lessons })]),
	{ ...person('person-03', '@Jo'), created: Date.UTC(2026, 0, 5) },
	{ ...person('person-02', '@Jo'), created: Date.UTC(2026, 0, 6) },
	person('person-05', 'Alex;=1+1', [planned('plan-alex', { due: '2026-11-01', lessons })]),
	person('person-06', 'Sám', [planned('plan-sam1')])
];
const handbacks = [
	handedBack('plan-mina', '2026-11-21', ['A secret?']),
	handedBack('plan-sam1', '2026-11-21')
];

it('holds names, days and counts in the order of the list, and no formula', () => {
	const csv = listAsCsv(recordsOf(people, handbacks), '2026-11-23');
	expect(csv.split('\r\n')).toEqual([
		'\uFEFFName,Status,Archived,Lessons done,Lessons set,Added,Given,Due,Handed back',
		'"Mina, ""N.""",1 question for you,no,1,2,1970-01-01,2026-11-20,2026-12-01,2026-11-22',
		`"Alex;'=1+1",Due date passed: Sun 1 November,no,0,2,1970-01-01,2026-11-20,2026-11-01,`,
		"'@Jo (1 of 2),No plan yet,no,,,2026-01-05,,,",
		"'@Jo (2 of 2),No plan yet,no,,,2026-01-06,,,",
		'Sám,Handed back 22 November,no,1,1,1970-01-01,2026-11-20,,2026-11-22',
		'Old One,No plan yet,yes,,,1970-01-01,,,',
		''
	]);
	expect(csv).not.toContain('secret');
});

import { expect, it } from 'vitest';
import { handedBack, person, planned, recordsOf } from './clinic.fixture.ts';
import { listAsCsv } from './csv.ts';

it('holds names and dates, and no formula', () => {
	const people = [
		person('person-01', 'Mina, "N."', [planned('plan-mina', { due: '2026-12-01' })]),
		person('person-02', '=HYPERLINK("x")'),
		person('person-03', '@Jo'),
		person('person-04', '-1')
	];
	const csv = listAsCsv(recordsOf(people, [handedBack('plan-mina', null, ['A secret?'])]));
	expect(csv.split('\r\n')).toEqual([
		'Name,Added,Given,Due,Handed back',
		'"Mina, ""N.""",1970-01-01,2026-11-20,2026-12-01,2026-11-22',
		`"'=HYPERLINK(""x"")",1970-01-01,,,`,
		"'@Jo,1970-01-01,,,",
		"'-1,1970-01-01,,,",
		''
	]);
	expect(csv).not.toContain('secret');
});

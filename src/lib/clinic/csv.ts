import { localDate } from '#lib/fields/local-date.ts';
import { asCsv } from '#lib/ui/csv.ts';
import { rowsOf, type Row } from './people-list.ts';
import { statusWords } from './status-words.ts';
import type { Records } from './records.ts';
import type { Person } from './schema.ts';

const HEAD = [
	'Name',
	'Status',
	'Archived',
	'Lessons done',
	'Lessons set',
	'Added',
	'Given',
	'Due',
	'Handed back'
];

/**
 * The list as CSV (RFC 4180), in its own order: names, days and how many lessons, and nothing about
 * health. `today`: `YYYY-MM-DD`.
 */
export function listAsCsv({ people, handbacks }: Records, today: string): string {
	const rows = rowsOf(people.values(), handbacks, today);
	const names = namesApart(rows, people);
	const cells = rows.map(({ id, status, group }) => {
		const person = people.get(id);
		const plan = person?.plans.at(-1);
		const back = plan && handbacks.get(plan.assignment.jti);
		const set = plan?.assignment.lessons ?? [];
		const done = set.filter((lesson) => back?.receipt.lessons[lesson]?.done).length;
		return [
			names.get(id) ?? '',
			// Nothing about health: what was noted is in the CSV of one person.
			status.kind === 'noted' ? 'Needs you' : statusWords(status),
			group === 'archived' ? 'yes' : 'no',
			plan ? done : '',
			plan ? set.length : '',
			person ? localDate(person.created) : '',
			plan?.given?.on ?? '',
			plan?.assignment.due ?? '',
			back ? localDate(back.taken) : ''
		];
	});
	return asCsv([HEAD, ...cells]);
}

/** Names by id; people of one name are numbered in the order in which they were added. */
function namesApart(rows: readonly Row[], people: ReadonlyMap<string, Person>) {
	const names = new Map(rows.map(({ id, name }) => [id, name]));
	const added = ({ id }: Row) => people.get(id)?.created ?? 0;
	for (const alike of groupsBy(rows, ({ plain }) => plain)) {
		if (alike.length === 1) continue;
		alike
			.toSorted((a, b) => added(a) - added(b) || (a.id < b.id ? -1 : 1))
			.forEach(({ id, name }, index) =>
				names.set(id, `${name} (${String(index + 1)} of ${String(alike.length)})`)
			);
	}
	return names;
}

function groupsBy(rows: readonly Row[], keyOf: (row: Row) => string): Iterable<Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const group = groups.get(keyOf(row));
		if (group) group.push(row);
		else groups.set(keyOf(row), [row]);
	}
	return groups.values();
}

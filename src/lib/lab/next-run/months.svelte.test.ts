import { expect, test } from 'vitest';
import type { Facts, Json } from '#lib/learner/record.ts';
import { RUNS_OF_MONTH } from '../notes.ts';
import { daysBefore, type Run } from './month.ts';
import { Months } from './months.svelte.ts';

const TODAY = '2026-11-25';
const example = () => ({ km: [], minutes: [] });
const runs: readonly Run[] = Array.from({ length: 30 }, (_, index) => ({
	on: daysBefore(TODAY, 29 - index),
	length: 5
}));

/** A record that someone wrote a month of runs into on the 25th of November. */
function written() {
	const stored = new Map<string, Json>();
	stored.set(RUNS_OF_MONTH.name, {
		unit: 'km',
		km: runs.map((run) => ({ ...run })),
		minutes: []
	});
	const facts: Pick<Facts, 'read' | 'revise'> = {
		read: (name) => stored.get(name),
		revise: async (name, change) => void stored.set(name, change(stored.get(name)))
	};
	return (today: string) => new Months(today, facts as Facts, example);
}

test.each([
	['set back a year', daysBefore(TODAY, 365)],
	['set forward a year', daysBefore(TODAY, -365)]
])('a clock %s shows an empty month, and costs no run', (_, wrongDay) => {
	const on = written();
	const wrong = on(wrongDay);
	wrong.start = 'own';
	expect(wrong.runs).toEqual([]);
	wrong.set(wrongDay, 3);
	expect(wrong.runs).toEqual([{ on: wrongDay, length: 3 }]);
	expect(on(TODAY).runs).toEqual(runs);
});

test('after 400 days away the month is empty; years of runs stay within what a record holds', () => {
	const on = written();
	for (let day = 1; day <= 400; day += 1) {
		const today = daysBefore(TODAY, -day);
		const months = on(today);
		months.start = 'own';
		if (day === 400) expect(months.runs).toHaveLength(29);
		months.set(today, 4);
	}
	const later = on(daysBefore(TODAY, -800));
	expect([later.start, later.runs]).toEqual(['example', []]);
});

import { expect, test } from 'vitest';
import type { Json } from '#lib/learner/record.ts';
import { sessionsOfRuns } from '#lib/learner/runs-of-month.ts';
import { withNotes, type SessionRecord } from '#lib/learner/session.ts';
import { OLD_RUNS, RUN_UNIT } from '../notes.ts';
import { daysBefore, type Run } from './month.ts';
import { Months } from './months.svelte.ts';

const TODAY = '2026-11-25';
const example = () => ({ km: [], minutes: [] });
const runs: readonly Run[] = Array.from({ length: 30 }, (_, index) => ({
	on: daysBefore(TODAY, 29 - index),
	length: 5
}));
const fact = { unit: 'km', km: runs.map((run) => ({ ...run })), minutes: [] };

/** A record of someone who wrote down a month of runs with an old version, up to the 25th of November. */
function written() {
	const stored = new Map<string, Json>([[OLD_RUNS.name, fact]]);
	const sessions = new Map<string, SessionRecord>(sessionsOfRuns(fact).map((one) => [one.id, one]));
	let at = Date.parse('2026-11-25');
	const record = {
		read: (name: string) => stored.get(name),
		write: async (name: string, value: Json) => void stored.set(name, value),
		sessions: () => [...sessions.values()],
		note: async (id: string, notes: object) => {
			const noting = { notes, planned: null, today: TODAY, at: (at += 1) };
			sessions.set(id, withNotes(sessions.get(id), id, noting));
		}
	};
	return { record, on: (today: string) => new Months(today, record, example) };
}

const lengths = (all: readonly Run[]) => all.map(({ on, length }) => ({ on, length }));

test.each([
	['set back a year', daysBefore(TODAY, 365)],
	['set forward a year', daysBefore(TODAY, -365)]
])('a clock %s shows an empty month, and costs no run', (_, wrongDay) => {
	const { on } = written();
	const wrong = on(wrongDay);
	wrong.start = 'own';
	expect(wrong.runs).toEqual([]);
	wrong.set(wrongDay, 3);
	expect(lengths(on(wrongDay).runs)).toEqual([{ on: wrongDay, length: 3 }]);
	expect(lengths(on(TODAY).runs)).toEqual(runs);
});

test('after 400 days away the month is empty, and every run is in the log', () => {
	const { on, record } = written();
	for (let day = 1; day <= 400; day += 1) {
		const today = daysBefore(TODAY, -day);
		const months = on(today);
		months.start = 'own';
		if (day === 400) expect(months.runs).toHaveLength(29);
		months.set(today, 4);
	}
	const later = on(daysBefore(TODAY, -800));
	expect([later.start, later.runs]).toEqual(['example', []]);
	expect(record.sessions()).toHaveLength(430);
});

test('the old fact stays as it was written, and its unit is read until another is chosen', () => {
	const { on, record } = written();
	expect(on(TODAY).unit).toBe('km');
	const months = on(TODAY);
	months.unit = 'minutes';
	months.set(TODAY, 20);
	expect(record.read(OLD_RUNS.name)).toEqual(fact);
	expect(record.read(RUN_UNIT.name)).toBe('minutes');
	expect(on(TODAY).unit).toBe('minutes');
	// The run of that day was counted in km before: it is the same run.
	expect(record.sessions()).toHaveLength(30);
});

test('a slider that passes 0 on its way leaves the same session', () => {
	const { on, record } = written();
	void record.note('session-01', { day: TODAY, ended: 'done', runMetres: 9000 });
	const months = on(TODAY);
	for (const length of [4, 0, 6]) months.set(TODAY, length);
	expect(lengths(on(TODAY).runs).at(-1)).toEqual({ on: TODAY, length: 6 });
	const session = record.sessions().find(({ id }) => id === 'session-01');
	expect(session?.notes.runMetres?.value).toBe(6000);
});

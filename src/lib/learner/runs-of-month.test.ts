import { expect, it } from 'vitest';
import { runsByDay } from './run-log.ts';
import { sessionsOfRuns } from './runs-of-month.ts';

const FACT = {
	unit: 'km',
	km: [
		{ on: '2026-11-20', length: 4.5 },
		{ on: '2026-11-24', length: 5 }
	],
	minutes: [
		{ on: '2026-11-24', length: 30 },
		{ on: '2026-11-25', length: 0 }
	]
};

it('makes one session of each day of an old fact', () => {
	const sessions = sessionsOfRuns(FACT);
	expect(sessions.map(({ id }) => id)).toEqual(['run-2026-11-20', 'run-2026-11-24']);
	expect(runsByDay(sessions, 'km').map(({ length }) => length)).toEqual([4.5, 5]);
	expect(runsByDay(sessions, 'minutes').map(({ length }) => length)).toEqual([30]);
});

it('makes notes that are older than any of their day', () => {
	const moments = sessionsOfRuns(FACT).flatMap(({ notes }) =>
		Object.values(notes).map((note) => [note.at, notes.day.value] as const)
	);
	for (const [at, day] of moments) {
		// A day begins first at 14 hours before Greenwich.
		expect(at).toBeLessThan(Date.parse(`${day}T00:00:00+14:00`));
		expect(at).toBeGreaterThanOrEqual(0);
	}
});

it.each([undefined, null, 'odd', { unit: 'km' }, { ...FACT, km: 'odd' }])(
	'makes none of what is no such fact: %j',
	(fact) => {
		expect(sessionsOfRuns(fact)).toEqual([]);
	}
);

it('passes over a day that the calendar does not have', () => {
	const odd = { unit: 'km', km: [{ on: '2026-02-31', length: 3 }], minutes: [] };
	expect(sessionsOfRuns(odd)).toEqual([]);
});

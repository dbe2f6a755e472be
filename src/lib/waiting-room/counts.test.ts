import { expect, test } from 'vitest';
import { counted, countsAsCsv, firstStoredDay, mostChosen } from './counts.ts';
import type { DayCounts } from './schema.ts';

const day = '2026-11-26';

test('a day counts how often, and holds nothing else', () => {
	const first = counted(undefined, day, { kind: 'started' });
	const second = counted(first, day, { kind: 'chosen', offer: 'taster' });
	const third = counted(second, day, { kind: 'finished' });
	expect(counted(third, day, { kind: 'chosen', offer: 'taster' })).toEqual({
		day,
		started: 1,
		finished: 1,
		chosen: { taster: 2 }
	});
});

test('an offer called as what every object has is counted like any other', () => {
	const once = counted(undefined, day, { kind: 'chosen', offer: 'constructor' });
	expect(once.chosen).toEqual({ constructor: 1 });
});

test('90 days are kept, over the days on which clocks change too', () => {
	expect(firstStoredDay(new Date(2026, 10, 26, 0, 5).getTime())).toBe('2026-08-29');
	expect(firstStoredDay(new Date(2026, 10, 26, 23, 55).getTime())).toBe('2026-08-29');
	expect(firstStoredDay(new Date(2026, 3, 6, 2, 30).getTime())).toBe('2026-01-07');
});

test('most chosen first; as a table that a spreadsheet reads', () => {
	const days: DayCounts[] = [
		{ day: '2026-11-25', started: 3, finished: 1, chosen: { taster: 2, cadence: 1 } },
		{ day, started: 2, finished: 2, chosen: { cadence: 3 } }
	];
	expect(mostChosen(days)).toEqual([
		['cadence', 4],
		['taster', 2]
	]);
	expect(countsAsCsv(days)).toBe(
		'\uFEFFDay,Started,Finished,cadence,taster\r\n2026-11-25,3,1,1,2\r\n2026-11-26,2,2,3,0\r\n'
	);
});

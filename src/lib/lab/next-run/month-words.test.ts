import { expect, it } from 'vitest';
import { monthInWords, rangeInWords } from './month-words.ts';

const run = (length: number, on = '2026-11-24') => ({ on, length });
const today = '2026-12-01';

it('reads out a month of runs', () => {
	expect(monthInWords([run(5)], run(5), 5.5, { unit: 'km', today })).toBe(
		'1 run in 30 days. The longest: 5 km, Tue 24 Nov. The careful range goes up to 5.5 km. The next long run: 5.5 km.'
	);
	const runs = [run(20), run(1, today)];
	expect(monthInWords(runs, run(20, today), 1, { unit: 'minutes', today })).toBe(
		'2 runs in 30 days. The longest: 20 minutes, Today. The careful range goes up to 22 minutes. The next long run: 1 minute.'
	);
});

it('names the careful range in short', () => {
	expect(rangeInWords(run(5), 'km')).toBe('longest 5, careful to 5.5 km');
	expect(rangeInWords(run(20), 'minutes')).toBe('longest 20, careful to 22 min');
	expect(rangeInWords(run(1), 'minutes')).toBe('longest 1, careful to 1 minute');
});

import { expect, it } from 'vitest';
import { person, recordsOf } from './clinic.fixture.ts';
import { needsBackup } from './needs-backup.ts';

const DAY = 24 * 60 * 60 * 1000;
const people = (count: number, created: number) =>
	recordsOf(
		Array.from({ length: count }, (_, index) => ({
			...person(`person-${String(index)}`, 'P'),
			created
		}))
	);
const backup = { at: 100 * DAY, people: 0 };

it('reminds after fourteen days, or after ten new people', () => {
	expect(needsBackup(people(0, 0), 0)).toBeNull();
	expect(needsBackup(people(1, 0), 0)).toMatch(/no backup/);
	expect(needsBackup({ ...people(9, 101 * DAY), backup }, 113.9 * DAY)).toBeNull();
	expect(needsBackup({ ...people(9, 101 * DAY), backup }, 114 * DAY)).toMatch(/14 days old/);
	expect(needsBackup({ ...people(10, 101 * DAY), backup }, 102 * DAY)).toMatch(/10 people/);
	expect(needsBackup({ ...people(10, 99 * DAY), backup }, 102 * DAY)).toBeNull();
});

it('a backup dated after today is no reason to be quiet until then', () => {
	const stored = { ...people(1, 1), backup };
	expect(needsBackup(stored, 99.5 * DAY)).toBeNull();
	expect(needsBackup(stored, (100 - 365) * DAY)).toMatch(/dated in the future/);
	expect(needsBackup(stored, 500 * DAY)).toMatch(/400 days old/);
});

it('people added while the clock was ahead are not asked for again and again', () => {
	expect(needsBackup({ ...people(10, 500 * DAY), backup }, 101 * DAY)).toBeNull();
});

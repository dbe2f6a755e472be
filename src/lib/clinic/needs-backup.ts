import type { Records } from './records.ts';

const DAY = 24 * 60 * 60 * 1000;
const DAYS = 14;
const PEOPLE = 10;

/** The sentence that reminds of a backup; null while the last is recent enough. */
export function needsBackup({ backup, people }: Records, now: number): string | null {
	if (!backup) return people.size > 0 ? 'There is no backup of this list yet.' : null;
	const days = Math.floor((now - backup.at) / DAY);
	// Before or now, a clock was wrong: nobody can tell how old it is.
	if (days < -1) return 'The last backup is dated in the future. Save a new one.';
	if (days >= DAYS) return `The last backup is ${String(days)} days old. Save a new one.`;
	const fresh = [...people.values()].filter(
		({ created }) => created > backup.at && created <= now
	).length;
	return fresh >= PEOPLE
		? `${String(fresh)} people are not in your last backup. Save a new one.`
		: null;
}

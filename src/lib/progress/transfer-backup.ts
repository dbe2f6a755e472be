import { UNDER_WAY } from '#lib/learner/session.ts';
import { RUNS_OF_MONTH, sessionsOfRuns } from '#lib/learner/runs-of-month.ts';
import { describeImport, writeBackup, type ImportSummary, type Backup } from './backup.ts';
import { collect, merge } from './device/stores.ts';
import { applyMovedIds } from './device/moved-ids.ts';
import type { ProgressRecords } from './context.ts';
import type { Records } from './records.ts';

/**
 * All progress as the text of a backup file; null where the means to read it are out of reach.
 *
 * @param course the course's version
 */
export async function exportBackup(
	progress: ProgressRecords,
	course?: string
): Promise<string | null> {
	const all = await progress.all();
	return all && writeBackup(all, progress.now(), course);
}

/** What importing a backup would add, for the question before it; null where it can't be known. */
export async function wouldImport(
	progress: ProgressRecords,
	backup: Backup
): Promise<ImportSummary | null> {
	const all = await progress.all();
	return all && describeImport(all, incoming(progress, backup));
}

/** Adds a backup to what is here; replaces nothing. False while it is in memory alone. */
export function importBackup(progress: ProgressRecords, backup: Backup): Promise<boolean> {
	return progress.keep({ kind: 'unite', records: incoming(progress, backup), merge });
}

/** A backup's records, under the ids that the course has now; an old file's runs are sessions now. */
function incoming({ movedIds }: ProgressRecords, backup: Backup): Records {
	const runs = backup.notes.find(({ name }) => name === RUNS_OF_MONTH);
	const sessions = [...backup.sessions, ...sessionsOfRuns(runs?.value)];
	// A session under way is that of the phone that it is run with.
	const notes = backup.notes.filter(({ name }) => name !== UNDER_WAY);
	return applyMovedIds(collect({ ...backup, notes, sessions }), movedIds);
}

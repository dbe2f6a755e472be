import { isRun, type DiaryEntry } from './entry.ts';

/**
 * Whether a warning sign was noted and no session was run since that began with the question about such
 * signs. One that was entered by hand asked nothing, and so clears nothing; nor does one with a warning.
 *
 * @param diary oldest first
 */
export function hasWarning(
	diary: readonly Pick<DiaryEntry, 'ended' | 'began' | 'warning'>[]
): boolean {
	const clear = diary.findLastIndex(
		(entry) => isRun(entry) && entry.began !== null && entry.warning !== true
	);
	return diary.slice(clear + 1).some(({ warning }) => warning === true);
}

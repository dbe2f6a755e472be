import type { Records } from '../records.ts';
import type { Open } from './read-in-parts.ts';
import { validRecords } from './stores.ts';

/** More than any page shows at first: two years of running three times a week. */
export const RECENT = 300;

/**
 * The sessions of the latest days, at least 300 of them; null where there are no others, or where one
 * is odd. Ten thousand take half a second to read, and nobody should wait for the oldest.
 */
export async function readRecentSessions(
	transaction: Open<'readonly'>
): Promise<Records['sessions'] | null> {
	const store = transaction.objectStore('sessions');
	if ((await store.count()) <= RECENT) return null;
	const byDay = store.index('day');
	const newest = await byDay.openKeyCursor(null, 'prev');
	const first = await newest?.advance(RECENT - 1);
	if (!first) return null;
	const stored = await byDay.getAll(IDBKeyRange.lowerBound(first.key));
	const sound = validRecords('sessions', stored);
	return sound.size === stored.length ? sound : null;
}

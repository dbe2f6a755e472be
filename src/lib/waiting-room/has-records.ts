import { openDB } from 'idb';

/**
 * Whether a database exists and some of its stores hold anything. Never makes one: where there is
 * none, there is none afterwards.
 */
export async function hasRecords(name: string, stores: readonly string[]): Promise<boolean> {
	let isNew = false;
	try {
		const handle = await openDB(name, undefined, {
			upgrade(_database, _from, _to, transaction) {
				isNew = true;
				transaction.done.catch(() => {});
				transaction.abort();
			}
		});
		const there = stores.filter((store) => handle.objectStoreNames.contains(store));
		const counts = await Promise.all(there.map((store) => handle.count(store)));
		handle.close();
		return counts.some((count) => count > 0);
	} catch (error) {
		if (isNew) return false;
		throw error;
	}
}

import type { Attempt } from '#lib/learner/record.ts';
import { kindOf, newest } from './newest.ts';
import type { Records } from '../records.ts';
import { readInParts, type Open, type Readable } from './read-in-parts.ts';
import { validRecords } from './stores.ts';

type Writable = Open<'readwrite'> | Open<'versionchange'>;

/**
 * The newest attempt of each kind, from the store that has them ready; of a hundred thousand attempts
 * that is some hundreds. They follow from the attempts, so where one is odd those are read instead.
 */
export async function readNewest(transaction: Readable): Promise<Records['attempts']> {
	const stored = await (transaction as Open<'readonly'>).objectStore('newest').getAll();
	const sound = validRecords('attempts', stored);
	if (sound.size === stored.length) return sound;
	return newest((await readInParts(transaction, 'attempts')).values());
}

/** Makes the store of the newest from the attempts; gives what it then holds. */
export async function fillNewest(transaction: Writable): Promise<Records['attempts']> {
	const store = (transaction as Open<'readwrite'>).objectStore('newest');
	const all = newest((await readInParts(transaction, 'attempts')).values());
	await Promise.all([store.clear(), ...[...all.values()].map(async (one) => store.put(one))]);
	return all;
}

/**
 * Keeps the store of the newest in step with attempts that have just been put, in the same
 * transaction. Gives what it holds where it had to be made again, otherwise null.
 *
 * @param before what stood under the same ids
 */
export async function renewNewest(
	transaction: Open<'readwrite'>,
	put: readonly Attempt[],
	before: Records['attempts']
): Promise<Records['attempts'] | null> {
	// One that is another now may have hidden what only the attempts know.
	if (put.some((one) => hasMoved(before.get(one.id), one))) return fillNewest(transaction);
	const store = transaction.objectStore('newest');
	const own = [...newest(put).values()];
	const others = await Promise.all(own.map((one) => store.get(kindOf(one))));
	const there = others.filter((one) => one !== undefined);
	if (validRecords('attempts', there).size < there.length) return fillNewest(transaction);
	const after = newest([...own, ...there]);
	await Promise.all(own.filter(({ id }) => after.has(id)).map(async (one) => store.put(one)));
	return null;
}

function hasMoved(before: Attempt | undefined, after: Attempt): boolean {
	if (!before) return false;
	return before.at !== after.at || JSON.stringify(kindOf(before)) !== JSON.stringify(kindOf(after));
}

/**
 * Saves the files of one version of the course for offline.
 */
import { cacheableResponse } from './cacheable-response.ts';
import { CHANGED, integrityFault, type Version } from './integrity.ts';
import { cacheName, isHashed, isOwnCache } from './precache-list.ts';
import { PrecacheOrder } from './precache-order.ts';

/** Requests at once: as many as browsers make to one host. More would slow the open page. */
const AT_ONCE = 6;

/** A file could not be saved. */
export class PrecacheError extends Error {
	override readonly name = 'PrecacheError';
	/** The host, or the network on the way, gave other bytes than were built. */
	readonly isChanged: boolean;

	constructor(path: string, fault: string) {
		super(`Not saved for offline: ${path} is ${fault}`);
		this.isChanged = fault === CHANGED;
	}
}

/** A host's `Vary` header for compression must not hide a saved file. */
const ANY_ENCODING = { ignoreVary: true };

/** Items for several workers; each takes the next one. */
function* each<Item>(items: Iterable<Item>): Generator<Item, void> {
	yield* items;
}

/** Does the work on each item, a few at a time. Rejects with the first error and starts no more. */
export async function forEachOf<Item>(
	items: Iterable<Item>,
	atOnce: number,
	work: (item: Item) => Promise<void>
): Promise<void> {
	const rest = each(items);
	let hasFailed = false;
	const workOn = async () => {
		for (const item of rest) {
			if (hasFailed) return;
			try {
				await work(item);
			} catch (error) {
				hasFailed = true;
				throw error;
			}
		}
	};
	await Promise.all(Array.from({ length: atOnce }, workOn));
}

/**
 * Loads one file from the network. A hashed file may come from the browser's own cache; if that holds
 * other bytes, such as yesterday's login page, the host is asked.
 */
async function load(path: string, wanted: Version): Promise<Response> {
	// The browser's own cache may hold an older copy of a file that is not hashed.
	const first = isHashed(wanted.base, path) ? 'default' : 'no-cache';
	let fault = '';
	for (const cache of [first, 'reload'] as const) {
		const response = await fetch(path, { cache });
		const found = await integrityFault(path, response, wanted);
		if (found === undefined) return cacheableResponse(path, response);
		fault = found;
	}
	throw new PrecacheError(path, fault);
}

/** A copy from one of our caches, if its bytes are right. */
async function copyOf(
	path: string,
	from: readonly Cache[],
	wanted: Version
): Promise<Response | undefined> {
	for (const cache of from) {
		const found = await cache.match(path, ANY_ENCODING);
		if (found && (await integrityFault(path, found, wanted)) === undefined) return found;
	}
	return undefined;
}

async function fill(
	order: PrecacheOrder,
	wanted: Version,
	onprogress: (done: number, total: number) => void
): Promise<void> {
	const { base, version } = wanted;
	const own = (await caches.keys()).filter((name) => isOwnCache(base, name));
	const earlier = await Promise.all(own.map((name) => caches.open(name)));
	const cache = await caches.open(cacheName(base, version));
	let done = 0;
	await forEachOf(order, AT_ONCE, async (path) => {
		const copied = await copyOf(path, earlier, wanted);
		await cache.put(path, copied ?? (await load(path, wanted)));
		onprogress(++done, order.total);
	});
}

/**
 * Fills the version's cache. Files of an earlier try or an older version are copied if their bytes are
 * right; all others come from the network.
 * @param onprogress called after each file
 * @param order which file comes next; `backfill` saves the files that it leaves out
 * @throws PrecacheError with the file and its fault; saved files stay for the next try
 */
export function precache(
	wanted: Version,
	onprogress: (done: number, total: number) => void,
	order = new PrecacheOrder(wanted.paths)
): Promise<void> {
	return fill(order, wanted, onprogress);
}

/**
 * Saves files that are missing in the version's cache: those that the order left out, and those that a
 * browser short of room has cleared.
 * @param onprogress called before the first file and after each; never if no file is missing
 * @throws PrecacheError with the file and its fault; saved files stay for the next try
 */
export async function backfill(
	wanted: Version,
	onprogress: (done: number, total: number) => void
): Promise<void> {
	const cache = await caches.open(cacheName(wanted.base, wanted.version));
	const stored = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	const missing = [...wanted.paths].filter((path) => !stored.has(path));
	if (missing.length === 0) return;
	onprogress(0, missing.length);
	await fill(new PrecacheOrder(missing), wanted, onprogress);
}

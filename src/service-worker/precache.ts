/**
 * Saves one version of the course.
 */
import { asBuilt } from './cacheable.ts';
import { CHANGED, faultOf, type Version } from './integrity.ts';
import { cacheName, isHashed, isOwnCache } from './precache-list.ts';
import { SavingOrder } from './precache-order.ts';

/** As many as a browser asks one host for at once; more would hold up the page that is open. */
const AT_ONCE = 6;

/** A file could not be saved. */
export class NotSaved extends Error {
	override readonly name = 'NotSaved';
	/** The host, or the network on the way, gave other bytes than were built. */
	readonly isChanged: boolean;

	constructor(path: string, fault: string) {
		super(`Not saved for offline: ${path} is ${fault}`);
		this.isChanged = fault === CHANGED;
	}
}

/** Hosts that compress say that they do, and it makes no difference to us. */
const ANY_ENCODING = { ignoreVary: true };

/** Items that several take from, each the next one. */
function* each<Item>(items: Iterable<Item>): Generator<Item, void> {
	yield* items;
}

/** Does the work on each item, a few at a time. Rejects with the first error and begins no more. */
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
 * Loads one file from the network. What is hashed may come from the browser's own cache; where that
 * holds something else, such as a login page of yesterday, the host is asked.
 */
async function load(path: string, wanted: Version): Promise<Response> {
	// What is not hashed may be old in the browser's own cache, and is asked for anew.
	const first = isHashed(wanted.base, path) ? 'default' : 'no-cache';
	let fault = '';
	for (const cache of [first, 'reload'] as const) {
		const response = await fetch(path, { cache });
		const found = await faultOf(path, response, wanted);
		if (found === undefined) return asBuilt(path, response);
		fault = found;
	}
	throw new NotSaved(path, fault);
}

/** The file as one of our caches holds it, where it is sound. */
async function copyOf(
	path: string,
	from: readonly Cache[],
	wanted: Version
): Promise<Response | undefined> {
	for (const cache of from) {
		const found = await cache.match(path, ANY_ENCODING);
		if (found && (await faultOf(path, found, wanted)) === undefined) return found;
	}
	return undefined;
}

async function fill(
	order: SavingOrder,
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
 * Fills the version's cache: from what an earlier try or an older version left, where that is byte for
 * byte what was built, and everything else from the network.
 * @param onprogress told after each file
 * @param order which file comes next; what it leaves out is left to `heal`
 * @throws with the file and its fault; what has been saved stays, for the next try to go on from
 */
export function save(
	wanted: Version,
	onprogress: (done: number, total: number) => void,
	order = new SavingOrder(wanted.paths)
): Promise<void> {
	return fill(order, wanted, onprogress);
}

/**
 * Saves what is missing in the version's cache: what saving left out for the time being, and what the
 * browser has cleared away, as browsers do that run out of room.
 * @param onprogress told before the first file, and after each; not at all where nothing is missing
 * @throws as above
 */
export async function heal(
	wanted: Version,
	onprogress: (done: number, total: number) => void
): Promise<void> {
	const cache = await caches.open(cacheName(wanted.base, wanted.version));
	const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	const missing = [...wanted.paths].filter((path) => !kept.has(path));
	if (missing.length === 0) return;
	onprogress(0, missing.length);
	await fill(new SavingOrder(missing), wanted, onprogress);
}

/**
 * Saves one version of the course, whole or not at all.
 */
import { faultOf, type Version } from './fault.ts';
import { cacheName, isHashed, isOwnCache } from './list.ts';

/** As many as a browser asks one host for at once; more would hold up the page that is open. */
const AT_ONCE = 6;

/** Hosts that compress say that they do, and it makes no difference to us. */
const ANY_ENCODING = { ignoreVary: true };

/** Does the work on each item, a few at a time. Rejects with the first error and begins no more. */
export async function forEachOf<Item>(
	items: readonly Item[],
	atOnce: number,
	work: (item: Item) => Promise<void>
): Promise<void> {
	const rest = items.values();
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
 * Fills the version's cache: hashed files from caches of our older versions where they are there,
 * everything else from the network.
 * @param onprogress told after each file
 * @throws with the file and its fault; what has been saved stays, for the next try to go on from
 */
export async function save(
	wanted: Version,
	onprogress: (done: number, total: number) => void
): Promise<void> {
	const { base, version, paths } = wanted;
	const own = (await caches.keys()).filter((name) => isOwnCache(base, name));
	const earlier = await Promise.all(own.map((name) => caches.open(name)));
	const cache = await caches.open(cacheName(base, version));
	let done = 0;

	const copy = async (path: string) => {
		for (const other of earlier) {
			const found = await other.match(path, ANY_ENCODING);
			if (found) return found;
		}
		return undefined;
	};

	const load = async (path: string) => {
		// What is not hashed may be old in the browser's own cache, and is asked for anew.
		const response = await fetch(path, { cache: isHashed(base, path) ? 'default' : 'no-cache' });
		const fault = await faultOf(path, response, wanted);
		if (fault !== undefined) throw new Error(`Not saved for offline: ${path} is ${fault}`);
		return response;
	};

	await forEachOf([...paths], AT_ONCE, async (path) => {
		const copied = isHashed(base, path) ? await copy(path) : undefined;
		await cache.put(path, copied ?? (await load(path)));
		onprogress(++done, paths.size);
	});
}

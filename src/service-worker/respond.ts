/**
 * Answers requests. Each tab gets files of the version that it runs, even after a newer worker has
 * taken over. A page that opens gets the worker's own version.
 */
import { integrityFault, type Version } from './integrity.ts';
import { cacheName, isOwnCache, otherSpellings } from './precache-list.ts';

/** A worker's folder and version. */
export interface Own {
	readonly base: string;
	readonly version: string;
}

/**
 * The file of one version under a path, if it is saved. The search and the host's compression make no
 * difference. Unlike `caches.open`, this never makes an empty cache.
 */
function saved({ base, version }: Own, path: string): Promise<Response | undefined> {
	return caches.match(path, { cacheName: cacheName(base, version), ignoreVary: true });
}

async function findPage(own: Own, url: URL): Promise<Response | undefined> {
	const page = await saved(own, url.pathname);
	if (page) return page;
	for (const path of otherSpellings(url.pathname)) {
		// Links in a page are relative to its own address, so it cannot be shown at another.
		if (await saved(own, path)) return Response.redirect(url.origin + path + url.search, 307);
	}
	return undefined;
}

/** Opens a page: the saved one, or the network's, or our "not found" page. */
export async function respondWithPage(own: Own, request: Request): Promise<Response> {
	const page = await findPage(own, new URL(request.url));
	if (page) return page;
	try {
		return await fetch(request);
	} catch (noNetwork) {
		const notFound = await saved(own, `${own.base}/404.html`);
		if (!notFound) throw noNetwork;
		return new Response(notFound.body, { status: 404, headers: notFound.headers });
	}
}

/** A file whose name changes with its content: from any saved version, or from the network. */
export async function respondWithHashedFile(own: Own, request: Request): Promise<Response> {
	const { pathname } = new URL(request.url);
	const now = await saved(own, pathname);
	if (now) return now;
	for (const name of await caches.keys()) {
		if (!isOwnCache(own.base, name)) continue;
		const older = await caches.match(pathname, { cacheName: name, ignoreVary: true });
		if (older) return older;
	}
	return fetch(request);
}

/**
 * A page's data for a tab that runs `tabVersion`. The network may have a newer version by now, so only
 * data that was built with this version is taken from it. With other data, Kit would say that there is
 * no such page.
 */
export async function respondWithPageData(
	own: Version,
	tabVersion: string,
	request: Request
): Promise<Response> {
	const { pathname } = new URL(request.url);
	const data = await saved({ ...own, version: tabVersion }, pathname);
	if (data) return data;
	if (tabVersion !== own.version) return new Response(null, { status: 409 });
	if (!own.paths.has(pathname)) return new Response(null, { status: 404 });
	// Not saved yet, or cleared by the browser. Without a network this rejects, as `fetch` does.
	const response = await fetch(pathname, { cache: 'no-cache' });
	if ((await integrityFault(pathname, response, own)) === undefined) return response;
	return new Response(null, { status: 409 });
}

/** Any other file: as saved with this version, or from the network. */
export async function respondWithFile(own: Own, request: Request): Promise<Response> {
	return (await saved(own, new URL(request.url).pathname)) ?? fetch(request);
}

/**
 * Deletes the caches of our other versions, unless a tab still runs one of them.
 * @param tabVersions what each open tab runs; undefined where a tab didn't say
 * @param isUpdating whether another worker is saving its version or waits to take over
 */
export async function prune(
	own: Own,
	tabVersions: () => Promise<readonly (string | undefined)[]>,
	isUpdating: () => boolean
): Promise<void> {
	const current = cacheName(own.base, own.version);
	// Listed first, so that a version whose saving begins later is not among them.
	const others = (await caches.keys()).filter(
		(name) => isOwnCache(own.base, name) && name !== current
	);
	// A tab that closes never answers, and no newer worker can take over while we wait for it.
	if (others.length === 0 || isUpdating()) return;
	const isOnlyOurs = (await tabVersions()).every((version) => version === own.version);
	if (!isOnlyOurs || isUpdating()) return;
	await Promise.all(others.map((name) => caches.delete(name)));
}

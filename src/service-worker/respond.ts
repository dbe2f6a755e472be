/**
 * How requests are answered. Each tab gets files of the version that it runs, even after a newer
 * worker has taken over; pages are opened in the worker's own version.
 */
import { faultOf, type Version } from './integrity.ts';
import { cacheName, isOwnCache, otherSpellings } from './precache-list.ts';

/** A worker's folder and version. */
export interface Own {
	readonly base: string;
	readonly version: string;
}

/**
 * What is saved of one version under a path. Searches and the host's compression make no difference.
 * Unlike `caches.open`, this never makes an empty cache.
 */
function saved({ base, version }: Own, path: string): Promise<Response | undefined> {
	return caches.match(path, { cacheName: cacheName(base, version), ignoreVary: true });
}

async function findPage(own: Own, url: URL): Promise<Response | undefined> {
	const page = await saved(own, url.pathname);
	if (page) return page;
	for (const path of otherSpellings(url.pathname)) {
		// Links in a page count from its own address, so it can't be shown at another.
		if (await saved(own, path)) return Response.redirect(url.origin + path + url.search, 307);
	}
	return undefined;
}

/** Answers the opening of a page: as saved, else from the network, else with our "not found". */
export async function answerPage(own: Own, request: Request): Promise<Response> {
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

/** Answers with a file whose name changes with its content: of any version, else the network. */
export async function answerHashed(own: Own, request: Request): Promise<Response> {
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
 * Answers with a page's data for a tab that runs `tabVersion`. The network may have a newer version by
 * now: nothing is taken from it but what was built with this one. Kit shows else that there is no page.
 */
export async function answerPageData(
	own: Version,
	tabVersion: string,
	request: Request
): Promise<Response> {
	const { pathname } = new URL(request.url);
	const data = await saved({ ...own, version: tabVersion }, pathname);
	if (data) return data;
	if (tabVersion !== own.version) return new Response(null, { status: 409 });
	if (!own.paths.has(pathname)) return new Response(null, { status: 404 });
	// Not saved yet, or cleared away. Without a network, this fails as a network does.
	const response = await fetch(pathname, { cache: 'no-cache' });
	if ((await faultOf(pathname, response, own)) === undefined) return response;
	return new Response(null, { status: 409 });
}

/** Answers with any other file: as saved with this version, else from the network. */
export async function answerFile(own: Own, request: Request): Promise<Response> {
	return (await saved(own, new URL(request.url).pathname)) ?? fetch(request);
}

/**
 * Deletes the caches of our other versions, unless a tab still runs one of them.
 * @param tabVersions what each open tab runs; undefined where a tab didn't say
 * @param isUpdating whether another worker is saving its version, or waits with it
 */
export async function tidy(
	own: Own,
	tabVersions: () => Promise<readonly (string | undefined)[]>,
	isUpdating: () => boolean
): Promise<void> {
	const current = cacheName(own.base, own.version);
	// Listed first: a version that begins to be saved from here on is not among them.
	const others = (await caches.keys()).filter(
		(name) => isOwnCache(own.base, name) && name !== current
	);
	// While tabs are asked, and one that closes never answers, no newer worker could take over.
	if (others.length === 0 || isUpdating()) return;
	const isOnlyOurs = (await tabVersions()).every((version) => version === own.version);
	if (!isOnlyOurs || isUpdating()) return;
	await Promise.all(others.map((name) => caches.delete(name)));
}

/**
 * The files that the worker saves, and the names of its caches.
 */

/** What Kit lists about the build; every path begins with `base`. */
export interface Build {
	/** Path of the folder that the course lies in, without its last slash: "" or "/some/sub". */
	readonly base: string;
	readonly build: readonly string[];
	readonly files: readonly string[];
	readonly prerendered: readonly string[];
}

const NAME = 'back-to-running';

/**
 * The name of a version's cache. It holds the folder, since the same origin may have other copies of
 * the course.
 */
export function cacheName(base: string, version: string): string {
	return `${NAME}:${base}/:${encodeURIComponent(version)}`;
}

/** Whether a cache belongs to the course in this folder, whichever its version. */
export function isOwnCache(base: string, name: string): boolean {
	const start = cacheName(base, '');
	// A folder below ours may have a name that begins like a version; a version has no slash.
	return name.startsWith(start) && !name.slice(start.length).includes('/');
}

/** Whether a file's name changes with its content, so that any copy of it is right. */
export function isHashed(base: string, path: string): boolean {
	return path.startsWith(`${base}/_app/immutable/`);
}

/** Whether a path is the data of pages, which only code of the same version can read. */
export function isPageData(path: string): boolean {
	return /\/(?:__data|course-list|programmes)\.json$/.test(path);
}

/** Kit reads this file to learn whether there is a newer version. */
export function versionFile(base: string): string {
	return `${base}/_app/version.json`;
}

/** Files for search engines, web hosts and debuggers, which are useless without a network. */
const USELESS =
	/(^|\/)(\.[^/]*|_headers|_redirects|CNAME|robots\.txt|sitemap[^/]*\.xml)($|\/)|\.map$/;

/**
 * Every path to save. Hashed files come first, so that no saved page points to a missing file.
 */
export function pathsToSave({ base, build, files, prerendered }: Build): string[] {
	const useful = [...build, ...files].filter((path) => !USELESS.test(path.slice(base.length)));
	const all = [...new Set([...useful, ...prerendered, versionFile(base)])];
	return [
		...all.filter((path) => isHashed(base, path)),
		...all.filter((path) => !isHashed(base, path))
	];
}

/**
 * Other ways to type a page's address: with or without the slash at its end, or with the name of the
 * file.
 */
export function otherSpellings(path: string): string[] {
	if (path.endsWith('/index.html')) return [path.slice(0, -'index.html'.length)];
	return path.endsWith('/') ? [path.slice(0, -1)] : [`${path}/`];
}

/**
 * Whether an address may be the course's: its first part is also the first part of one of the course's
 * paths. At the root of a host there may be other pages, which the worker must leave alone.
 */
export function addressesOf(base: string, paths: Iterable<string>): (pathname: string) => boolean {
	const first = (pathname: string) => pathname.slice(base.length + 1).split('/', 1)[0] ?? '';
	const known = new Set([...paths].map(first)).add('index.html');
	return (pathname) => pathname.startsWith(`${base}/`) && known.has(first(pathname));
}

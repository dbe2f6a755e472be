/**
 * What is wrong with a file that came from the network. In a hotel or a hospital, the network may
 * answer everything with its own login page; a host in the middle of an update may mix two versions.
 */
/** The version that is being saved. */
export interface Version {
	readonly base: string;
	readonly version: string;
	/** Every path that belongs to it. */
	readonly paths: ReadonlySet<string>;
}

/** Stands in every page of ours, and in no login page. */
const OUR_MARK = '<meta name="application-name" content="Back to running"';

const isPage = (path: string) => path.endsWith('.html') || !/\.[^/]+$/.test(path);

function wantedType(path: string): RegExp {
	if (isPage(path)) return /^text\/html/;
	if (path.endsWith('.js')) return /javascript/;
	if (path.endsWith('.css')) return /^text\/css/;
	// Hosts disagree about the types of the others, but none of them is a page.
	return /^(?!text\/html)/;
}

function faultOfPage(html: string, { base, version, paths }: Version): string | undefined {
	if (!html.includes(OUR_MARK)) return 'not a page of this course';
	const own = /<meta name="course-version" content="([^"]*)"/.exec(html)?.[1];
	// A page that says no version, such as 404.html, fits every one.
	if (own !== undefined && own !== version) return `a page of another version, ${own}`;
	const scripts = html.match(/\/_app\/immutable\/[\w./~-]+\.js/g) ?? [];
	const stray = scripts.find((script) => !paths.has(base + script));
	return stray === undefined ? undefined : `a page of another version, with ${stray}`;
}

/**
 * @param path what was asked for
 * @param response its answer; its body is left unread
 * @returns the fault in a few words, or undefined where all is well
 */
export async function faultOf(
	path: string,
	response: Response,
	wanted: Version
): Promise<string | undefined> {
	if (!response.ok) return `status ${String(response.status)}`;
	if (response.redirected) return 'sent elsewhere';
	const type = response.headers.get('content-type') ?? '';
	if (!wantedType(path).test(type)) return `of the type "${type}"`;
	if (isPage(path)) return faultOfPage(await response.clone().text(), wanted);
	return undefined;
}

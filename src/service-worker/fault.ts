/**
 * What is wrong with a file that came from the network. In a hotel or a hospital, the network may
 * answer everything with its own login page; a host in the middle of an update may mix two versions;
 * and a body may come cut short. Whatever it is, the file's bytes are then not those that were built.
 */
import { fingerprintOf } from './fingerprint.ts';

/** The version that is being saved. */
export interface Version {
	readonly base: string;
	readonly version: string;
	/** Every path that belongs to it. */
	readonly paths: ReadonlySet<string>;
	/** Of every file that was built with it, under its path. */
	readonly fingerprints: ReadonlySet<string>;
}

const isPage = (path: string) => path.endsWith('.html') || !/\.[^/]+$/.test(path);

function wantedType(path: string): RegExp {
	if (isPage(path)) return /^text\/html/;
	if (path.endsWith('.js')) return /javascript/;
	if (path.endsWith('.css')) return /^text\/css/;
	// Hosts disagree about the types of the others, but none of them is a page.
	return /^(?!text\/html)/;
}

/**
 * @param path what was asked for
 * @param response its answer; its body is left unread
 * @returns the fault in a few words, or undefined where all is well
 */
export async function faultOf(
	path: string,
	response: Response,
	{ base, fingerprints }: Pick<Version, 'base' | 'fingerprints'>
): Promise<string | undefined> {
	if (!response.ok) return `status ${String(response.status)}`;
	if (response.redirected) return 'sent elsewhere';
	const type = response.headers.get('content-type') ?? '';
	if (!wantedType(path).test(type)) return `of the type "${type}"`;
	let body: ArrayBuffer;
	try {
		body = await response.clone().arrayBuffer();
	} catch {
		return 'cut short';
	}
	const fingerprint = await fingerprintOf(path.slice(base.length), new Uint8Array(body));
	return fingerprints.has(fingerprint) ? undefined : 'not the file that was built';
}

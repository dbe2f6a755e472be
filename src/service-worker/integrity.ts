/**
 * What is wrong with a file that came from the network. In a hotel or a hospital, the network may
 * answer everything with its own login page; a host in the middle of an update may mix two versions;
 * and a body may come cut short. Whatever it is, the file's bytes are then not those that were built.
 * Where they are, nothing else about the answer matters.
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

/** The host answered, and with other bytes than were built. */
export const CHANGED = 'not the file that was built';

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
	let body: ArrayBuffer;
	try {
		body = await response.clone().arrayBuffer();
	} catch {
		return 'cut short';
	}
	const fingerprint = await fingerprintOf(path.slice(base.length), new Uint8Array(body));
	if (fingerprints.has(fingerprint)) return undefined;
	return response.ok ? CHANGED : `status ${String(response.status)}`;
}

/**
 * Checks that a file from the network has the bytes that were built. A hotel's or hospital's network
 * may answer every request with its login page, a host in the middle of an update may mix two
 * versions, and a body may be cut short. The bytes show all of these; nothing but the bytes is checked.
 */
import { fingerprintOf } from './fingerprint.ts';

/** The version that is being saved. */
export interface Version {
	readonly base: string;
	readonly version: string;
	/** Every path that belongs to it. */
	readonly paths: ReadonlySet<string>;
	/** The fingerprint of each of its files under its path. */
	readonly fingerprints: ReadonlySet<string>;
}

/** The host answered with other bytes than were built. */
export const CHANGED = 'not the file that was built';

/**
 * @param path what was asked for
 * @param response its answer; its body is left unread
 * @returns the fault in a few words, or undefined if the bytes are right
 */
export async function integrityFault(
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

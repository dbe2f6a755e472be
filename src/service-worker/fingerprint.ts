/**
 * Fingerprints of files. The build writes those of all its files into the worker (vite.config.ts), so
 * that the worker saves only bytes that were built with it. A fingerprint covers the path too: the right
 * file in the wrong place does not match.
 */

/** Bytes of the hash that are used, of 32. 96 bits never match by chance. */
const BYTES = 12;
const CHARACTERS = 16;

/**
 * @param path below the course's folder, with a slash before it; a page's ends in a slash
 * @returns 16 characters
 */
export async function fingerprintOf(path: string, body: Uint8Array): Promise<string> {
	const name = new TextEncoder().encode(`${path}\n`);
	const whole = new Uint8Array(name.length + body.length);
	whole.set(name);
	whole.set(body, name.length);
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
	return btoa(String.fromCharCode(...hash.subarray(0, BYTES)));
}

/** Splits a text of fingerprints, which have no separator. */
export function readFingerprints(text: string): Set<string> {
	const all = new Set<string>();
	for (let at = 0; at < text.length; at += CHARACTERS) all.add(text.slice(at, at + CHARACTERS));
	return all;
}

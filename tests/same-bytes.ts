import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintsOf, pathsIn } from '../scripts/build/fingerprints.js';

/** A policy's hash of a script: it says no more than the script beside it. */
const HASHES = /sha256-[\w+/=]+/g;

/**
 * All files of a build by their paths, as text: what follows from an edit is put back to what it was.
 * @param edited what the edit changed, each to what stood there before
 */
export async function filesOf(
	folder: string,
	edited: Readonly<Record<string, string>> = {}
): Promise<Record<string, string>> {
	const fingerprints = (await fingerprintsOf(folder, ['service-worker.js'])).join('');
	const textOf = (path: string): string => {
		let text = readFileSync(join(folder, path), 'latin1')
			.replace(HASHES, 'a hash')
			.replace(fingerprints, '');
		for (const [now, before] of Object.entries(edited)) text = text.replaceAll(now, before);
		return text;
	};
	return Object.fromEntries(pathsIn(folder).map((path) => [path, textOf(path)]));
}

/** The version that a build's pages say. */
export function versionOf(folder: string): string {
	const page = readFileSync(join(folder, 'index.html'), 'utf8');
	const [, version] = /course-version" content="([^"]+)"/.exec(page) ?? [];
	if (version === undefined) throw new Error('no version: change this test');
	return version;
}

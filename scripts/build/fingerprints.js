import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fingerprintOf } from '../../src/service-worker/fingerprint.ts';

/**
 * The paths of all files in a folder, from it on, with slashes, in an order of their own.
 * @param {string} folder
 * @returns {string[]}
 */
export function pathsIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
		.sort();
}

/**
 * The fingerprints of all files in a folder, each under the path that a host serves it at.
 * @param {string} folder
 * @param {readonly string[]} [except] names of files at its top
 * @returns {Promise<string[]>} in the order of the paths, whatever the file system's own
 */
export async function fingerprintsOf(folder, except = []) {
	const paths = pathsIn(folder).filter((path) => !except.includes(path));
	return Promise.all(
		paths.map((path) =>
			fingerprintOf(
				`/${path.replace(/(^|\/)index\.html$/, '$1')}`,
				readFileSync(join(folder, path))
			)
		)
	);
}

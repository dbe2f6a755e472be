import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fingerprintOf } from '../src/service-worker/fingerprint.ts';

/**
 * The fingerprints of all files in a folder, each under the path that a host serves it at.
 * @param {string} folder
 * @param {readonly string[]} [except] names of files at its top
 * @returns {Promise<string[]>} in the order of the paths, whatever the file system's own
 */
export async function fingerprintsOf(folder, except = []) {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
		.filter((path) => !except.includes(path))
		.map((path) => path.replaceAll(sep, '/'))
		.sort();
	return Promise.all(
		paths.map((path) =>
			fingerprintOf(
				`/${path.replace(/(^|\/)index\.html$/, '$1')}`,
				readFileSync(join(folder, path))
			)
		)
	);
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
	'lessons',
	'package-lock.json',
	'package.json',
	'scripts/build',
	'src',
	'static',
	'svelte.config.js',
	'vite.config.ts'
];

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(join(path, name)));
}

/**
 * The version of a build: a hash of all that goes into it, so that building twice from the same
 * sources gives the same bytes and asks nobody to update.
 *
 * @returns {string} 12 hexadecimal digits
 */
export function sourcesVersion() {
	const hash = createHash('sha256');
	for (const file of SOURCES.flatMap(filesUnder)) {
		hash.update(file.replaceAll('\\', '/')).update('\0').update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 12);
}

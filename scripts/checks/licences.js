/**
 * `npm run licences`: every package with its version and licence, those whose code or fonts a patient
 * gets before those that only build and test. Fails where one that is shipped asks for more than its
 * notice: what we give away must stay free to be given on.
 *
 * A checker of our own: license-checker-rseidelsohn (5 needs Node 24, 4.4 does not) chooses by
 * dependencies or development dependencies. It leaves out Svelte, the fonts and the icons, which ship
 * although they are development dependencies, and lists TypeScript, which does not.
 */
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** @typedef {{ version?: string; license?: string; dev?: boolean; devDependencies?: object }} Locked */
/** @typedef {{ name: string; version: string; licence: string; ships: boolean }} Row */

/** Development dependencies of which the build takes parts along: framework, bundler, fonts and icons. */
const TAKEN_ALONG = [
	'svelte',
	'@sveltejs/kit',
	'devalue',
	'esm-env',
	'clsx',
	'vite',
	'rolldown',
	'lucide-static',
	'@fontsource-variable/atkinson-hyperlegible-next',
	'@fontsource-variable/commissioner'
];
/** They ask for their notice to be kept; OFL also that fonts are not sold alone. */
const FREE = [
	'MIT',
	'Apache-2.0',
	'ISC',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'0BSD',
	'OFL-1.1',
	'CC0-1.0'
];

/** @param {string} licence an SPDX expression @returns {boolean} */
export function isFree(licence) {
	const inner = licence.replace(/^\((.*)\)$/, '$1');
	if (inner.includes(' OR ')) return inner.split(' OR ').some(isFree);
	return inner.split(' AND ').every((one) => FREE.includes(one));
}

/**
 * @param {Record<string, Locked>} packages as package-lock.json has them
 * @param {(path: string) => string | undefined} installed the licence in a package's own file
 * @returns {Row[]} those that ship first
 */
export function licenceRows(packages, installed) {
	// A tool stays one, even if another package names it as a peer.
	const tools = Object.keys(packages['']?.devDependencies ?? {});
	return Object.entries(packages)
		.filter(([path]) => path.startsWith('node_modules/'))
		.map(([path, { version = '?', license, dev = false }]) => {
			const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
			const licence = license ?? installed(path) ?? 'unknown';
			const ships = TAKEN_ALONG.includes(name) || !(dev || tools.includes(name));
			return { name, version, licence, ships };
		})
		.sort((a, b) => Number(b.ships) - Number(a.ships) || (a.name < b.name ? -1 : 1));
}

/** @param {string} path @returns {string | undefined} */
function installedLicence(path) {
	const file = `${path}/package.json`;
	if (!existsSync(file)) return undefined;
	const { license, licenses } = JSON.parse(readFileSync(file, 'utf8'));
	const stated = license ?? licenses?.[0]?.type;
	return typeof stated === 'string' ? stated : stated?.type;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
	const rows = licenceRows(packages, installedLicence);
	for (const { name, version, licence, ships } of rows) {
		console.log(`${ships ? 'ships ' : 'builds'}  ${licence.padEnd(22)} ${name} ${version}`);
	}
	const bad = rows.filter(({ licence, ships }) => ships && !isFree(licence));
	const shipped = rows.filter(({ ships }) => ships).length;
	console.log(
		`\n${String(shipped)} packages ship, ${String(rows.length - shipped)} build and test.`
	);
	for (const { name, licence } of bad) console.error(`Not to be shipped: ${name} (${licence})`);
	process.exitCode = bad.length > 0 ? 1 : 0;
}

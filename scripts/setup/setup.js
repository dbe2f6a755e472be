/**
 * Makes a bare clone ready: checks Node and installs what package-lock.json lists, when it must.
 * It needs nothing installed, and says nothing when there is nothing to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { OLDEST_NODE, isInstalled, isNodeEnough } from './installed.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * @param {string} message
 * @returns {never}
 */
function giveUp(message) {
	console.error(message);
	process.exit(1);
}

/**
 * @param {string} file
 * @returns {import('./installed.js').Lockfile | null}
 */
function readLockfile(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Runs npm: the same one that called us, if one did. */
function installPackages() {
	// Development tools are needed even where NODE_ENV says production.
	const args = ['ci', '--include=dev'];
	const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
	const npm = process.env['npm_execpath'] ?? '';
	if (basename(npm).startsWith('npm-cli')) {
		return spawnSync(process.execPath, [npm, ...args], options).status;
	}
	// Windows starts a .cmd file only through its shell.
	const isWindows = process.platform === 'win32';
	return spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { ...options, shell: isWindows }).status;
}

if (!isNodeEnough(process.versions.node)) {
	giveUp(
		`This project needs Node ${OLDEST_NODE} or newer, and this is Node ${process.versions.node}. ` +
			'Install the current version from https://nodejs.org, open a new terminal and try again.'
	);
}

const wanted = readLockfile(join(root, 'package-lock.json'));
if (!wanted) {
	giveUp('package-lock.json is missing. Get it back with: git checkout package-lock.json');
}

if (!isInstalled(wanted, readLockfile(join(root, 'node_modules', '.package-lock.json')))) {
	console.log(
		'Setup: installing what package-lock.json lists (npm ci). This takes a minute or two.'
	);
	if (installPackages() !== 0) {
		giveUp(
			'Setup: npm could not install the packages. Its own message stands above. ' +
				'If it speaks of the network, go online and try again.'
		);
	}
	console.log('Setup: done.');
}

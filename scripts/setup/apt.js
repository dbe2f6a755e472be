/**
 * Debian's and Ubuntu's own packages, for those who may install some.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it went well
 */
export function run(command, args) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/**
 * Installs packages with apt-get; does nothing where there is none, or no leave to use it.
 * @param {string[]} packages
 */
export function installWithApt(packages) {
	if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
	const isRoot = process.getuid?.() === 0;
	if (!isRoot && !run('sudo', ['-n', 'true'])) return;
	const apt = (/** @type {string[]} */ args) =>
		isRoot ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]);
	// Another installation may be under way: wait for it up to five minutes.
	const wait = ['-o', 'DPkg::Lock::Timeout=300'];
	console.log(`Setup: installing ${packages.join(', ')} (apt-get).`);
	apt([...wait, 'update']);
	apt([...wait, 'install', '-y', '--no-install-recommends', ...packages]);
}

/**
 * Makes sure that there is a browser to test with. Says nothing when there is one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.js';

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it went well
 */
function run(command, args) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** Playwright's own download. */
function installWithPlaywright() {
	console.log('Setup: no browser for the tests yet; Playwright tries to download Chromium.');
	const cli = new URL('../node_modules/@playwright/test/cli.js', import.meta.url);
	run(process.execPath, [fileURLToPath(cli), 'install', 'chromium']);
}

/** Debian's and Ubuntu's own package, for those who may install one. */
function installWithApt() {
	if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
	const isRoot = process.getuid?.() === 0;
	if (!isRoot && !run('sudo', ['-n', 'true'])) return;
	const apt = (/** @type {string[]} */ args) =>
		isRoot ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]);
	// Another installation may be under way: wait for it up to five minutes.
	const wait = ['-o', 'DPkg::Lock::Timeout=300'];
	console.log('Setup: installing the package chromium (apt-get).');
	apt([...wait, 'update']);
	apt([...wait, 'install', '-y', '--no-install-recommends', 'chromium']);
}

for (const install of [installWithPlaywright, installWithApt]) {
	if (!findBrowser()) install();
}

if (!findBrowser()) {
	console.error(
		'There is no browser to test with. Install Chromium, Google Chrome or Microsoft Edge ' +
			'(or run: npx playwright install chromium), then try again.'
	);
	process.exit(1);
}

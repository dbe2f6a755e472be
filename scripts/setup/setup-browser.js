/**
 * Makes sure that there is a browser to test with. Says nothing when there is one.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installWithApt, run } from './apt.js';
import { findBrowser } from './browser.js';

/** Playwright's own download. */
function installWithPlaywright() {
	console.log('Setup: no browser for the tests yet; Playwright tries to download Chromium.');
	const cli = new URL('../../node_modules/@playwright/test/cli.js', import.meta.url);
	run(process.execPath, [fileURLToPath(cli), 'install', 'chromium']);
}

const ways = [
	installWithPlaywright,
	// Debian's; small, and without a window's libraries.
	() => installWithApt(['chromium-headless-shell']),
	() => installWithApt(['chromium'])
];
for (const install of ways) if (!findBrowser()) install();

if (!findBrowser()) {
	console.error(
		'There is no browser to test with. Install Chromium, Google Chrome or Microsoft Edge ' +
			'(or run: npx playwright install chromium), then try again.'
	);
	process.exit(1);
}

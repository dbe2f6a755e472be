/**
 * Finds Firefox and WebKit for `npm run test:browsers`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { firefox, webkit } from '@playwright/test';

/** Where macOS and Windows put Firefox, which is on no PATH there. */
const USUAL_PLACES = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
	'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe'
];

/** @param {string} name @returns {string[]} */
const onPath = (name) =>
	(process.env['PATH'] ?? '')
		.split(delimiter)
		.filter(Boolean)
		.map((folder) => join(folder, name));

/** @param {string[]} paths */
const firstThere = (paths) => paths.find((path) => existsSync(path));

/** @returns {{ executablePath: string } | null} */
export function findFirefox() {
	const executablePath = firstThere([
		...onPath('firefox-esr'),
		...onPath('firefox'),
		...USUAL_PLACES
	]);
	return executablePath === undefined ? null : { executablePath };
}

/**
 * WebKitGTK's driver, its small browser, and a screen for it that nobody sees.
 * @returns {{ driver: string; browser: string; screen: string } | null}
 */
export function findWebKit() {
	const driver = firstThere(onPath('WebKitWebDriver'));
	const screen = firstThere(onPath('Xvfb'));
	// /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser, and in each distribution a little elsewhere.
	const folders = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter((folder) => existsSync(folder));
	const inside = folders.flatMap((folder) => [
		folder,
		...readdirSync(folder)
			.filter((name) => name.endsWith('-linux-gnu'))
			.map((name) => join(folder, name))
	]);
	const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
	const browser = firstThere(
		inside.flatMap((folder) => versions.map((name) => join(folder, name, 'MiniBrowser')))
	);
	return driver && browser && screen ? { driver, browser, screen } : null;
}

/** Each with Playwright's own, Debian's packages that may take its place, and what to do elsewhere. */
export const OTHER_BROWSERS = [
	{
		name: 'Firefox',
		own: firefox,
		find: findFirefox,
		packages: ['firefox-esr'],
		elsewhere: 'Install Firefox from https://www.mozilla.org/firefox/.'
	},
	{
		name: 'WebKit',
		own: webkit,
		find: findWebKit,
		packages: ['webkit2gtk-driver', 'xvfb'],
		elsewhere: 'It needs Linux with WebKitWebDriver, its MiniBrowser, and Xvfb.'
	}
];

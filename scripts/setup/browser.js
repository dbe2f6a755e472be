/**
 * Finds a browser for tests and benches: Playwright's own, or one of the machine's.
 */
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** The first has no window at all: the same pages in an eighth less of the processor's time. */
const NAMES = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge',
	'microsoft-edge-stable',
	'msedge'
];

/** Where macOS and Windows put browsers that are on no PATH. */
const USUAL_PLACES = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/**
 * Whether a browser starts at all: Ubuntu puts a script named chromium-browser on the PATH that only
 * says what to install. Elsewhere a browser asked for its version may open a window instead.
 * @param {string} path
 */
function starts(path) {
	return (
		process.platform !== 'linux' ||
		spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
	);
}

/**
 * The browser to test with, or null where this machine has none.
 * @returns {{ executablePath: string } | null}
 */
export function findBrowser() {
	const ofPlaywright = chromium.executablePath();
	if (existsSync(ofPlaywright)) return { executablePath: ofPlaywright };

	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const ending = process.platform === 'win32' ? '.exe' : '';
	const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
	const executablePath = [...onPath, ...USUAL_PLACES].find(
		(path) => existsSync(path) && starts(path)
	);
	return executablePath === undefined ? null : { executablePath };
}

/**
 * What Chromium leaves out. Of several such lists it heeds the last alone, so what Playwright leaves
 * out and matters here is at the top. The others draw a list below the address bar in two pages
 * of their own for each new window, which nobody sees and which takes half of a test’s start.
 */
const LEFT_OUT = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxFullPopup'
];

/**
 * How a browser for tests is started: it talks to this machine and to nobody else.
 * @returns {string[]}
 */
export function browserArguments() {
	const isRoot = process.getuid?.() === 0;
	return [
		// Chromium's sandbox refuses to run as root, as in most containers.
		...(isRoot ? ['--no-sandbox'] : []),
		// Containers often have 64 MB of shared memory, too little for a page.
		'--disable-dev-shm-usage',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		`--disable-features=${LEFT_OUT.join(',')}`,
		'--no-first-run',
		'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost'
	];
}

/**
 * `npm run test:browsers`: the main tests in Firefox and WebKit, as Playwright builds them; where those
 * can't be installed, in Debian's. Builds the course where it must, and ends with a count for each
 * browser. Says plainly what it left out. `-- stand-ins` takes Debian's alone, `-- chromium` the browser
 * of the other tests, to try the driver.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installWithApt } from '../../scripts/setup/apt.js';
import { OTHER_BROWSERS } from '../../scripts/setup/other-browsers.js';
import { sourcesVersion } from '../../scripts/build/sources-version.js';
import { linesOf } from './count.js';

const REPORT = 'test-results/browsers.json';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const [asked = ''] = process.argv.slice(2);
if (asked === '') installPlaywrightBrowsers();
for (const { name, own, find, packages, elsewhere } of OTHER_BROWSERS) {
	if (asked === 'chromium' || (asked === '' && existsSync(own()))) continue;
	if (asked === '')
		console.log(`Playwright’s ${name} can’t be installed here: Debian’s takes its place.`);
	if (!find()) installWithApt(packages);
	if (!find()) console.log(`${name} is not here, and its tests are skipped. ${elsewhere}`);
}

const home = existsSync('build/index.html') ? readFileSync('build/index.html', 'utf8') : '';
if (!home.includes(`content="${sourcesVersion()}"`)) run(['run', '--silent', 'build']);

rmSync(REPORT, { force: true });
run(['exec', '--', 'vitest', 'run', '--config', 'tests/browsers/vitest.config.ts'], true);
const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : null;
const { lines, ok } = linesOf(report);
console.log(`\n${lines.join('\n')}`);
process.exit(ok ? 0 : 1);

/** Downloads what is missing; a network without Playwright's servers must not hold up the rest. */
function installPlaywrightBrowsers() {
	const missing = OTHER_BROWSERS.filter(({ own }) => !existsSync(own()));
	if (missing.length === 0) return;
	const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
	const names = missing.map(({ name }) => name.toLowerCase());
	spawnSync(process.execPath, [cli, 'install', ...names], { stdio: 'inherit', timeout: 300_000 });
}

/** @param {string[]} args @param {boolean} [mayFail] */
function run(args, mayFail = false) {
	const isWindows = process.platform === 'win32';
	const npm = isWindows ? 'npm.cmd' : 'npm';
	const { status } = spawnSync(npm, args, {
		stdio: 'inherit',
		shell: isWindows,
		env: { ...process.env, BROWSERS: asked }
	});
	if (status !== 0 && !mayFail) process.exit(status ?? 1);
}

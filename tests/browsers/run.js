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

const [wish = ''] = process.argv.slice(2);
let asked = wish.replace(/^--/, '');
if (!['', 'stand-ins', 'chromium'].includes(asked)) {
	console.error(`"${wish}" is not known. Give no word, stand-ins, or chromium.`);
	process.exit(1);
}
if (asked === '' && !(await canStartPlaywrights())) asked = 'stand-ins';
if (asked === 'stand-ins') {
	for (const { name, find, packages, elsewhere } of OTHER_BROWSERS) {
		if (!find()) installWithApt(packages);
		if (!find()) console.log(`${name} is not here, and its tests are skipped. ${elsewhere}`);
	}
}

const home = existsSync('build/index.html') ? readFileSync('build/index.html', 'utf8') : '';
if (!home.includes(`content="${sourcesVersion()}"`)) run(['run', '--silent', 'build']);

rmSync(REPORT, { force: true });
run(['exec', '--', 'vitest', 'run', '--config', 'tests/browsers/vitest.config.ts'], true);
const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : null;
const { lines, ok } = linesOf(report);
console.log(`\n${lines.join('\n')}`);
process.exit(ok ? 0 : 1);

/**
 * Downloads Playwright's own where they are missing, and starts each once: one whose libraries are not
 * here is as good as none. A network without Playwright's servers must not hold up the rest.
 */
async function canStartPlaywrights() {
	const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
	for (const { name, own } of OTHER_BROWSERS) {
		if (!existsSync(own.executablePath())) {
			const install = [cli, 'install', own.name()];
			spawnSync(process.execPath, install, { stdio: 'ignore', timeout: 300_000 });
		}
		try {
			await (await own.launch()).close();
		} catch {
			console.log(
				`Playwright’s ${name} does not start here, so the browsers of this system take its place. ` +
					`For the real one run: npx playwright install --with-deps ${own.name()}`
			);
			return false;
		}
	}
	return true;
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

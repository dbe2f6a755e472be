/**
 * `npm run test:browsers`: the main stories in Firefox and WebKit. Installs them on Debian, builds the
 * course where it must, and ends with a count for each browser. Says plainly what it left out.
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

for (const { name, find, packages, elsewhere } of OTHER_BROWSERS) {
	if (!find()) installWithApt(packages);
	if (!find()) console.log(`${name} is not here, and its stories are skipped. ${elsewhere}`);
}

const home = existsSync('build/index.html') ? readFileSync('build/index.html', 'utf8') : '';
if (!home.includes(`content="${sourcesVersion()}"`)) run(['run', '--silent', 'build']);

rmSync(REPORT, { force: true });
run(['exec', '--', 'vitest', 'run', '--config', 'tests/browsers/vitest.config.ts'], true);
const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : null;
const { lines, ok } = linesOf(report);
console.log(`\n${lines.join('\n')}`);
process.exit(ok ? 0 : 1);

/** @param {string[]} args @param {boolean} [mayFail] */
function run(args, mayFail = false) {
	const isWindows = process.platform === 'win32';
	const npm = isWindows ? 'npm.cmd' : 'npm';
	const { status } = spawnSync(npm, args, { stdio: 'inherit', shell: isWindows });
	if (status !== 0 && !mayFail) process.exit(status ?? 1);
}

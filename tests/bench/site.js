/** The built course that is measured, and how it is built. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const site = join(root, 'build');

/** Whether the course is built. */
export const isBuilt = () => existsSync(join(site, 'index.html'));

/**
 * Builds the course, as `npm run build` does.
 * @returns {number} seconds that it took
 * @throws where it cannot be built
 */
export function build() {
	const begun = performance.now();
	const { status } = spawnSync('npm', ['run', 'build'], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'inherit'],
		// Windows starts npm only through its shell.
		shell: process.platform === 'win32'
	});
	if (status !== 0) throw new Error('The course could not be built. Run: npm run build');
	return (performance.now() - begun) / 1000;
}

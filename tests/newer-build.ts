import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SOURCES = [
	'lessons',
	'scripts',
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/**
 * Builds the course once more from a copy of its sources.
 * @param name of the copy's folder
 * @param edit changes the copy before it is built; its folder is given
 * @returns the folder with the built files
 * @throws with the build's own words where it fails
 */
export function buildAgain(name: string, edit: (folder: string) => void = () => {}): string {
	const folder = resolve('test-results', name);
	rmSync(folder, { recursive: true, force: true });
	for (const path of SOURCES) cpSync(path, join(folder, path), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	edit(folder);
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	// Vitest and Playwright set this one; a build is a build for people.
	const env = { ...process.env, NODE_ENV: 'production' };
	const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], {
		cwd: folder,
		encoding: 'utf8',
		env
	});
	if (status !== 0) throw new Error(`The course could not be built again:\n${stdout}\n${stderr}`);
	return join(folder, 'build');
}

/**
 * Builds the course once more with one word of it changed, as after an edit by a physio.
 * @param lesson the lesson's folder, such as "09-cadence"; its title is the word
 */
export function buildWithTitle(lesson: string, title: string): string {
	return buildAgain('newer', (folder) => {
		const file = join(folder, 'lessons', lesson, 'index.md');
		const text = readFileSync(file, 'utf8');
		writeFileSync(file, text.replace(/^title: .*$/m, `title: ${title}`));
	});
}

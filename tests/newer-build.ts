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
 * Copies the sources of the course, to be changed and built.
 * @param name of the folder in test-results
 * @returns the folder
 */
export function copySources(name: string): string {
	const folder = resolve('test-results', name);
	rmSync(folder, { recursive: true, force: true });
	for (const path of SOURCES) cpSync(path, join(folder, path), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	return folder;
}

/**
 * Builds the course from such a copy.
 * @returns the folder with the built files
 * @throws with the build's own words where it fails
 */
export function build(folder: string): string {
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
 * Builds the course again, from a copy of its sources with one word changed, as after an edit by a
 * physio.
 * @param lesson the lesson's folder, such as "09-cadence"; its title is the word
 * @returns the folder with the built files, and the title as it was
 * @throws with the build's own words where it fails
 */
export function buildWithTitle(lesson: string, title: string): { folder: string; was: string } {
	const folder = copySources('newer');
	const file = join(folder, 'lessons', lesson, 'index.md');
	const text = readFileSync(file, 'utf8');
	const [line = '', was = ''] = /^title: (.*)$/m.exec(text) ?? [];
	writeFileSync(file, text.replace(line, `title: ${title}`));
	return { folder: build(folder), was };
}

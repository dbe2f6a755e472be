import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeSplittingGroups, SCRIPT_GROUPS } from './script-groups.js';

const folders = SCRIPT_GROUPS.flatMap((group) => group.folders);

test('at most three groups', () => {
	expect(SCRIPT_GROUPS.length).toBeLessThanOrEqual(3);
});

test.each(folders)('%s is a folder that holds files', (folder) => {
	expect(folder).toMatch(/^src\/lib\/.+\/$/);
	const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
	expect(files).not.toEqual([]);
});

test('every folder called first-load is in a group', () => {
	const named = readdirSync('src/lib', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name === 'first-load')
		.map((entry) => `${entry.parentPath.replaceAll('\\', '/')}/first-load/`);
	expect(folders).toEqual(expect.arrayContaining(named));
});

test('a group has the modules of its folders alone, and the first group comes first', () => {
	const groupsOf = (/** @type {string} */ module) =>
		codeSplittingGroups()
			.filter((group) => group.test(module))
			.map(({ name }) => name);
	expect(groupsOf('/course/src/lib/shell/first-load/Frame.svelte')).toEqual(['frame']);
	expect(groupsOf('/course/src/lib/quiz/first-load/guess.ts')).toEqual(['lesson']);
	expect(groupsOf('/course/src/lib/shell/Footer.svelte')).toEqual([]);
	const priorities = codeSplittingGroups().map(({ priority }) => priority);
	expect(priorities).toEqual(priorities.toSorted((a, b) => b - a));
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';
import { checkCourse } from './check-course.ts';

// Each test reads a whole course, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 30_000 });

/** The one lesson of the small course, and the last sentence in it, on line 38. */
export const LESSON = '01-one/index.md';
export const END = 'The end is near.';

/**
 * The small course with one text in place of another, as its source and as what the check refuses.
 * @param more files to add, by their names
 */
export async function changed(
	file: string,
	from: string,
	to: string,
	more: Readonly<Record<string, string>> = {}
) {
	const folder = mkdtempSync(join(tmpdir(), 'course-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	cpSync('tests/fixtures/course', folder, { recursive: true });
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	expect(text).toContain(from);
	writeFileSync(
		path,
		text.replace(from, () => to)
	);
	for (const [name, words] of Object.entries(more)) writeFileSync(join(folder, name), words);
	const { source, issues } = await checkCourse(folder);
	const errors = issues
		.filter(({ level }) => level === 'error')
		.map(({ file: at, line, problem, remedy }) => {
			expect(remedy.length, 'every issue names a remedy').toBeGreaterThan(10);
			return `${at.slice(folder.length + 1)}:${String(line)} ${problem}`;
		});
	return { source, errors };
}

/** What the check refuses, `file:line problem`, once a text is put in place of another. */
export const after = async (...change: Parameters<typeof changed>) =>
	(await changed(...change)).errors;

import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCourse } from './check-course.ts';
import { lessonFolders } from './lesson-folders.js';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'course-'));
	cpSync('tests/fixtures/course', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const LESSON = '01-one/index.md';
const FILES = [LESSON, '01-one/quiz.yaml', 'clinic.yaml', 'red-flags.yaml', 'myths.yaml'];

async function found() {
	const { issues } = await checkCourse(folder);
	return issues.map(
		({ file, line, problem, remedy }) =>
			`${file.slice(folder.length + 1)}:${String(line)} ${problem} > ${remedy}`
	);
}

/** Saves a file as another editor would. */
function save(file: string, how: (text: string) => string | Buffer) {
	const path = join(folder, file);
	writeFileSync(path, how(readFileSync(path, 'utf8')));
	return found();
}

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('is read as it was meant', () => {
	test.each(FILES)('%s with a byte order mark', async (file) => {
		expect(await save(file, (text) => `\uFEFF${text}`)).toEqual([]);
	});

	test.each(FILES)('%s with line ends of Windows or of an old Mac', async (file) => {
		expect(await save(file, (text) => text.replaceAll('\n', '\r\n'))).toEqual([]);
		expect(await save(file, (text) => text.replaceAll('\r\n', '\r'))).toEqual([]);
	});

	test('front matter behind empty lines, with spaces behind its dashes', async () => {
		expect(await save(LESSON, (text) => `\n \n${text.replaceAll('---\n', '---  \n')}`)).toEqual([]);
	});

	test('and lines below it keep their numbers', async () => {
		const reports = await save(LESSON, (text) =>
			`\uFEFF\n${text}`.replace('module: first', 'module: second').replace('[^study', '[^no')
		);
		expect(reports).toEqual([
			expect.stringContaining('index.md:29 the source "no-2020"'),
			expect.stringContaining('index.md:4 there is no module "second"')
		]);
	});
});

describe('is refused with "save it as UTF-8"', () => {
	test.each(FILES)('%s as UTF-16, either way round', async (file) => {
		expect(await save(file, utf16)).toEqual([
			expect.stringMatching(`^${file}:1 this file is not saved as UTF-8 > save it as UTF-8`)
		]);
		expect(await save(file, () => utf16('title: x').swap16())).toEqual([
			expect.stringMatching(`^${file}:1 this file is not saved as UTF-8 > save it as UTF-8`)
		]);
	});

	const inWindows = FILES.flatMap((file) => [0x92, 0xe9].map((byte) => ({ file, byte })));
	test.each(inWindows)(
		'$file in Windows’ own encoding, with byte $byte',
		async ({ file, byte }) => {
			const line = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').length + 1;
			const reports = await save(file, (text) =>
				Buffer.concat([Buffer.from(`${text.trimEnd()}\n# `), Buffer.from([byte, 0x0a])])
			);
			expect(reports).toEqual([
				expect.stringMatching(`^${file}:${String(line)} this line holds .* > save it as UTF-8`)
			]);
		}
	);

	test.each(['Caf\uFFFD Path', 'Donâ€™t look', 'Don\u0092t look', 'CafÃ© Path'])(
		'letters that were mixed up before: %s',
		async (words) => {
			const reports = await save('clinic.yaml', (text) => text.replace('Test clinic', words));
			expect(reports).toEqual([expect.stringContaining('clinic.yaml:1 this line holds letters')]);
		}
	);
});

describe('another name', () => {
	test.each([
		['01-one/index.md', 'index.md.txt'],
		['01-one/index.md', 'Index.md'],
		['01-one/index.md', 'index.markdown'],
		['01-one/quiz.yaml', 'quiz.yml'],
		['01-one/quiz.yaml', 'quiz.yaml.txt'],
		['clinic.yaml', 'Clinic.yaml']
	])('%s that is called %s', async (file, name) => {
		const path = join(folder, file);
		renameSync(path, join(path, '..', name));
		const own = file.replace(/^.*\//, '');
		expect(await found()).toEqual([
			expect.stringMatching(`^${file}:1 ${own} is not there: the folder has ${name} > rename`)
		]);
	});

	test('labs.yaml that is called labs.yml: what it holds would be left out', async () => {
		writeFileSync(join(folder, '01-one/labs.yml'), '[]');
		expect((await found()).join()).toContain('labs.yaml is not there: the folder has labs.yml');
	});
});

describe('a folder’s name that is no address', () => {
	test.each([
		['15-Long Runs', '15-long-runs'],
		['15-läufe', '15-laufe'],
		['15-', '15-my-lesson'],
		['15_long-runs', '15-long-runs'],
		['15 long-runs', '15-long-runs'],
		['long-runs', '15-long-runs'],
		['15--long--runs-', '15-long-runs'],
		[`15-${'long-'.repeat(14)}run`, `15-${'long-'.repeat(13).slice(0, 64)}`.replace(/-$/, '')]
	])('%s', async (name, better) => {
		cpSync(join(folder, '01-one'), join(folder, name), { recursive: true });
		expect(await found()).toEqual([
			expect.stringMatching(
				`^${name}:1 "${name}" is no name for a lesson’s folder > call it ${better}:`
			)
		]);
	});

	test('a name of 64 letters is one, and a folder that begins with _ is left out', async () => {
		cpSync(join(folder, '01-one'), join(folder, '_drafts'), { recursive: true });
		expect(await found()).toEqual([]);
		cpSync(join(folder, '01-one'), join(folder, `02-${'a'.repeat(64)}`), { recursive: true });
		expect(lessonFolders(folder)).toEqual({
			lessons: ['01-one', `02-${'a'.repeat(64)}`],
			others: []
		});
	});
});

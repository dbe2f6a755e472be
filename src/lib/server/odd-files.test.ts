import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { after, LESSON } from './changed-course.fixture.ts';
import { checkCourse } from './check-course.ts';
import { telephoneIn } from './telephones.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'course-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	cpSync('tests/fixtures/course', folder, { recursive: true });
});

async function found() {
	const { issues } = await checkCourse(folder);
	return issues.map(
		({ file, line, problem }) => `${file.slice(folder.length + 1)}:${String(line)} ${problem}`
	);
}

const HOW: readonly (readonly [string, (text: string) => string, number])[] = [
	['a byte order mark', (text) => `\uFEFF${text}`, 0],
	['an empty line above', (text) => `\n${text}`, 1],
	['spaces behind the dashes', (text) => text.replaceAll('---\n', '---  \n'), 0],
	['line ends of an old Mac', (text) => text.replaceAll('\n', '\r'), 0]
];

describe.each(HOW)('a lesson with %s is read as any other', (_, how, below) => {
	const change = async (from: string, to: string) => {
		const path = join(folder, LESSON);
		writeFileSync(path, how(readFileSync(path, 'utf8').replace(from, to)));
		return found();
	};

	test('a misspelt placeholder of its front matter', async () => {
		expect(await change('Tell a friend.', 'Call {emergencey}.')).toEqual([
			`${LESSON}:${String(9 + below)} {emergencey} is not a known placeholder`
		]);
	});

	test.each([
		['Tell a friend.', 9],
		['The end is near.', 38]
	])('a danger sign in other words in place of "%s"', async (from, line) => {
		const safety = join(folder, 'safety.yaml');
		const words = 'faint-do: { text: Sit., words: [faint], sources: [study-2020] }\n';
		writeFileSync(safety, readFileSync(safety, 'utf8').replace(/^\{\}\s*$/, '') + words);
		expect(await change(from, 'If you faint, see a doctor.')).toEqual([
			`${LESSON}:${String(line + below)} "faint" and what to do about it are worded here anew`
		]);
	});
});

test.each(['labs.yaml', 'quiz.yaml', 'index.md'])('a folder that is called %s', async (name) => {
	rmSync(join(folder, '01-one', name), { force: true });
	mkdirSync(join(folder, '01-one', name));
	expect((await found()).join()).toContain(`01-one/${name}:1 this file is missing`);
});

test('links that lead nowhere or to themselves are no lessons', async () => {
	symlinkSync('/nowhere/at/all', join(folder, '15-nowhere'));
	symlinkSync(join(folder, '16-loop'), join(folder, '16-loop'));
	expect(await found()).toEqual([]);
});

test('notes whose name begins like a file’s are not taken for it', async () => {
	writeFileSync(join(folder, '01-one/labs-notes.txt'), 'Ask Lee.');
	expect(await found()).toEqual([]);
});

test('a lesson of 10 MB is refused before it is read', async () => {
	const path = join(folder, LESSON);
	writeFileSync(path, readFileSync(path, 'utf8') + '# x\n'.repeat(2_500_000));
	expect((await found()).join()).toContain(`${LESSON}:1 this file is too long`);
});

test.each(['(so', '[a', '?', 'a)', 'c++', '(?x'])(
	'words of safety.yaml may hold signs of patterns: %s',
	async (word) => {
		const safety = join(folder, 'safety.yaml');
		const entry = `odd-do: { text: Sit., words: [${JSON.stringify(word)}], sources: [study-2020] }\n`;
		writeFileSync(safety, readFileSync(safety, 'utf8').replace(/^\{\}\s*$/, '') + entry);
		expect(await found()).toEqual([]);
	}
);

describe('a list that says the same twice is refused', () => {
	test.each([
		['two lines of a summary', LESSON, '[One., Two., Three.]', '[One., Two., One.]', 7, 'One.'],
		[
			'two groups of people',
			LESSON,
			'groups: [',
			'groups: [{ name: All, count: 7, percent: "3.5" }, ',
			16,
			'All'
		],
		[
			'two places',
			'clinic.yaml',
			'places: []',
			'places:\n  - { name: A, about: b, flat: true, even: true }\n  - { name: A, about: c, flat: true, even: true }',
			7,
			'A'
		]
	])('%s', async (_, file, from, to, line, text) => {
		expect(await after(file, from, to)).toEqual([
			`${file}:${String(line)} this list has "${text}" twice`
		]);
	});
});

test.each(['Emergency', 'my number', 'a_b'])(
	'a number’s name that no text can say: %s',
	async (name) => {
		const reports = await after(
			'clinic.yaml',
			'numbers:',
			`numbers:\n  ${name}: { label: A, number: "12" }`
		);
		expect(reports.join()).toContain('clinic.yaml:');
		expect(reports.join()).toContain('the field "numbers"');
	}
);

test.each(['We call 400 m a lap.', 'The shoe ring is 120 mm.', 'Phone a friend who ran 100 km.'])(
	'a distance is no telephone: %s',
	(text) => expect(telephoneIn(text)).toBeUndefined()
);

test.each([
	['a note in brackets', 'So.^[a note]', '^['],
	['a box of other editors', ':::note\nSo.\n:::', ':::']
])('%s is refused', async (_, text, sign) => {
	expect((await after(LESSON, 'The end is near.', text)).join()).toContain(`${LESSON}:38 "${sign}`);
});

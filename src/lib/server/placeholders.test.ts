import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkCourse } from './check-course.ts';
import { fillText } from './placeholders.ts';

// Each reads a whole course.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'placeholders-'));
	cpSync('tests/fixtures/course', folder, { recursive: true });
	const sentence = 'Rest. Call {emergency} if it stays.';
	write('safety.yaml', `rest-do: { text: "${sentence}", words: [tight], sources: [study-2020] }\n`);
	change('red-flags.yaml', 'Call {emergency}.', '{rest-do}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

function change(file: string, from: string | RegExp, to: string) {
	const before = readFileSync(join(folder, file), 'utf8');
	const after = before.replace(from, () => to);
	expect(after, `${file} holds ${String(from)}`).not.toBe(before);
	write(file, after);
}

/** What the checks find, and the text of the whole course as patients read it. */
async function read() {
	const { source, issues } = await checkCourse(folder);
	const reports = issues.map(({ file, line, problem, remedy }) => {
		return `${file.slice(folder.length + 1)}:${String(line)} ${problem} -> ${remedy}`;
	});
	return { reports, text: JSON.stringify(source) };
}

/** A text in each file that patients read, written again with a placeholder in it. */
const PLACES: readonly [file: string, from: string | RegExp, to: (braces: string) => string][] = [
	['glossary.yaml', 'What a part of you carries.', (braces) => `"Load ${braces}"`],
	['course.yaml', 'text: When?', (braces) => `text: "When ${braces}"`],
	['course.yaml', 'tagline: For tests', (braces) => `tagline: "For tests ${braces}"`],
	['course.yaml', 'support: Find out.', (braces) => `support: "Find out ${braces}"`],
	['clinic.yaml', 'name: Test clinic', (braces) => `name: "Test clinic ${braces}"`],
	['clinic.yaml', 'label: Emergency', (braces) => `label: "Help ${braces}"`],
	[
		'clinic.yaml',
		'places: []',
		(braces) => `places: [{ name: Park, about: "A park ${braces}", flat: true, even: true }]`
	],
	['myths.yaml', 'fact: Running can be good', (braces) => `fact: "Running can be good ${braces}"`],
	['myths.yaml', 'answer: It depends on you.', (braces) => `answer: "It depends ${braces}"`],
	['references.yaml', 'shows: Something.', (braces) => `shows: "Something ${braces}"`],
	['red-flags.yaml', 'notice: [A tight chest]', (braces) => `notice: ["A tight chest ${braces}"]`],
	['red-flags.yaml', 'intro: Few aches', (braces) => `intro: Few ${braces} aches`],
	['before-loading.yaml', 'intro: We ask once.', (braces) => `intro: "We ask ${braces}"`],
	['programmes.yaml', 'stay: Stay if it is sore.', (braces) => `stay: "Stay ${braces}"`],
	['01-one/quiz.yaml', 'prompt: It is so.', (braces) => `prompt: "It is so ${braces}"`],
	['01-one/index.md', '[One., Two., Three.]', (braces) => `["One ${braces}", Two., Three.]`],
	['01-one/index.md', 'The end is near.', (braces) => `The end ${braces} is near.`]
];

test('a sound course passes, and its safety sentence is shown where it is named', async () => {
	const { reports, text } = await read();
	expect(reports).toEqual([]);
	expect(text).toContain('"do":"Rest. Call 000 if it stays."');
});

describe.each(PLACES)('%s, %s', (file, from, to) => {
	test('a known placeholder is filled in', async () => {
		change(file, from, to('{emergency}'));
		const { reports, text } = await read();
		const unknown = reports.filter((one) => one.includes('placeholder'));
		expect(unknown).toEqual([]);
		expect(text.includes('{emergency}'), 'a placeholder is left').toBe(false);
	});

	test.each(['{emergencey}', '{Emergency}', '{ emergency }', '{}', '{constructor}', '{rest_do}'])(
		'%s is refused by file, line and remedy',
		async (braces) => {
			change(file, from, to(braces));
			const { reports } = await read();
			expect(reports.join('\n')).toContain(`${braces} is not a known placeholder`);
			const one = reports.find((issue) => issue.includes('placeholder'));
			expect(one).toMatch(new RegExp(`^${file.replace('.', '\\.')}:\\d+ `));
			expect(one).toMatch(/write (?:one of )?\{(?:emergency|rest-do)\}/);
		}
	);

	test('no line breaks between a number and its per cent sign', async () => {
		change(file, from, to('20 %'));
		const { text } = await read();
		expect(text).toContain('20\u00a0%');
		expect(text).not.toContain('20 %');
	});

	test('a single brace is refused', async () => {
		change(file, from, to('}'));
		expect((await read()).reports.join('\n')).toContain('a single "}"');
	});
});

test('a lesson says a safety sentence with its number as a link', async () => {
	change('01-one/index.md', 'The end is near.', 'The end. {rest-do}');
	const { reports, text } = await read();
	expect(reports).toEqual([]);
	expect(text).toContain('The end. Rest. Call 000 if it stays.');
});

test('a sentence that bears the name of a number is refused', async () => {
	write('safety.yaml', 'emergency: { text: Rest., sources: [study-2020] }\n');
	expect((await read()).reports.join('\n')).toMatch(
		/safety\.yaml:1 "emergency" is a telephone number/
	);
});

test('a sentence with signs of Markdown is refused, for it is also used in plain texts', async () => {
	write('safety.yaml', 'rest-do: { text: "**Rest**", sources: [study-2020] }\n');
	expect((await read()).reports.join('\n')).toContain('without signs such as *');
});

test('a sentence from an unknown source is refused', async () => {
	change('safety.yaml', 'study-2020', 'study-1999');
	expect((await read()).reports.join('\n')).toContain('safety.yaml:1 the source "study-1999"');
});

describe('a safety rule worded anew is refused', () => {
	test.each([
		['01-one/index.md', 'The end is near.', 'Tight? See a doctor.'],
		['01-one/quiz.yaml', 'feedback: Yes.', 'feedback: "Is it tight? Call {emergency}."'],
		['red-flags.yaml', 'intro: Few aches', 'intro: Tight means call. Few'],
		['before-loading.yaml', 'text: Thank you.', 'text: "If tight, go to a hospital."']
	])('%s', async (file, from, to) => {
		change(file, from, to);
		const { reports } = await read();
		expect(reports.join('\n')).toMatch(/"tight" and what to do .* -> write \{rest-do\}/i);
	});

	test('but a text may name the sign, or say its sentence', async () => {
		change('01-one/index.md', 'The end is near.', 'Feel tight? {rest-do}');
		change('01-one/quiz.yaml', 'prompt: It is so.', 'prompt: Tight shoes are so.');
		expect((await read()).reports).toEqual([]);
	});
});

test('filling changes known names alone, whatever surrounds them', () => {
	const texts = new Map([['emergency', '000']]);
	const plain = fc.string().filter((one) => !/[{}]/.test(one));
	fc.assert(
		fc.property(plain, plain, (before, after) => {
			expect(fillText(`${before}{emergency}${after}`, texts)).toBe(`${before}000${after}`);
			expect(fillText(`${before}{toString}${after}`, texts)).toBe(`${before}{toString}${after}`);
		})
	);
});

test('a lab keeps the values that the app fills in, and no other name', async () => {
	const lab = (words: string) =>
		readFileSync('lessons/09-cadence/labs.yaml', 'utf8').replace(
			'sure: About {steps} steps a minute.',
			`sure: About {steps} steps ${words} a minute.`
		);
	const stands =
		'<Lab id="count-steps">\n\nA table.\n\n</Lab>\n\n<Lab id="beat">\n\nOne.\n\n</Lab>';
	change('01-one/index.md', 'The end is near.', stands);
	for (const [words, says] of [
		['', null],
		['{ahead}', '{ahead} is not a known placeholder'],
		['{step}', '{step} is not a known placeholder']
	] as const) {
		write('01-one/labs.yaml', lab(words));
		const found = (await read()).reports.filter((one) => one.includes('placeholder'));
		if (says === null) expect(found).toEqual([]);
		else expect(found.join('\n')).toContain(says);
	}
});

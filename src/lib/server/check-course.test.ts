import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCourse } from './check-course.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'course-'));
	cpSync('tests/fixtures/course', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const LESSON = '01-one/index.md';
const QUIZ = '01-one/quiz.yaml';

/** Replaces a text of a file, then says what the checks find: `file:line problem`, and the remedy. */
async function after(file: string, from: string | RegExp, to: string) {
	const path = join(folder, file);
	const before = readFileSync(path, 'utf8');
	const text = before.replace(from, to);
	expect(text, `${file} holds ${String(from)}`).not.toBe(before);
	writeFileSync(path, text);
	return found();
}

async function found() {
	const { issues } = await checkCourse(folder);
	return issues.map(({ file, line, problem, remedy, level }) => {
		expect(remedy.length, 'every issue names a remedy').toBeGreaterThan(10);
		return `${file.slice(folder.length + 1)}:${line} ${level}: ${problem}`;
	});
}

test('a sound course passes without a word', async () => {
	expect(await found()).toEqual([]);
});

describe('the build refuses, naming file and line', () => {
	// prettier-ignore
	const cases: readonly [ what: string, file: string, from: string | RegExp, to: string, reports: RegExp ][] = [
		['a ready-made plan with a lesson that is not there', 'clinic.yaml', /$/, 'sets: [{ name: All of it, lessons: [one, two] }]\n', /clinic\.yaml:\d+ error: there is no lesson "two"/],
		['a taster of a lesson that is not there', 'course.yaml', 'lesson: one', 'lesson: two', /course\.yaml:\d+ error: there is no lesson "two" for the taster/],
		['a taster of a step that is not there', 'course.yaml', '[guess, two]', '[guess, two, nine]', /course\.yaml:\d+ error: "one" has no step "nine"/],
		['a taster that asks what it has not shown', 'course.yaml', '[guess, two]', '[guess]', /course\.yaml:\d+ error: the taster asks "question-two" without the step/],
		['a missing field', LESSON, 'promise: say one thing\n', '', /index\.md:2 error: the field "promise" is missing/],
		['a thing to do that is not broken down', LESSON, 'steps: [Choose a friend., Tell them.]', 'steps: [Tell them.]', /index\.md:\d+ error: .*today\.steps/],
		['an unknown field', LESSON, 'module: first', 'module: first\nmodul: first', /index\.md:4 error: the field "modul" is not known/],
		['front matter that is not YAML', LESSON, 'title: One lesson', 'title: One: lesson', /index\.md:2 error: this is not YAML/],
		['no front matter', LESSON, '---\ntitle', 'title', /index\.md:1 error: the front matter is missing/],
		['an unknown citation', LESSON, '[^study-2020] It', '[^study-1999] It', /index\.md:28 error: the source "study-1999"/],
		['an unknown term', LESSON, 'term:load', 'term:lode', /index\.md:28 error: the word "lode"/],
		['an unknown component', LESSON, '<People id="few" />', '<Peple id="few" />', /index\.md:30 error: there is no component <Peple>/],
		['an unknown attribute', LESSON, '<People id="few" />', '<People id="few" of="9" />', /index\.md:30 error: <People> has no attribute of/],
		['a picture of people that is not there', LESSON, '<People id="few" />', '<People id="many" />', /index\.md:30 error: there is no picture of people "many"/],
		['a guess that is not there', LESSON, '<Guess id="guess-one" />', '<Guess id="guess-two" />', /index\.md:24 error: there is no guess "guess-two"/],
		['a dead link', LESSON, '(/red-flags/)', '(/red-flag/)', /index\.md:34 error: the link "\/red-flag\/" leads nowhere/],
		['a link to elsewhere', LESSON, '(/red-flags/)', '(https://example.org/)', /index\.md:34 error: the link "https/],
		['a dead step', LESSON, '(/red-flags/)', '(/lessons/one/#five)', /index\.md:34 error: the link/],
		['a picture without words', LESSON, 'The end is near.', '![](leg.jpg)', /index\.md:38 error: the picture "leg.jpg" has no text/],
		['a picture that is not there', LESSON, 'The end is near.', '![a leg](leg.jpg)', /index\.md:38 error: the picture "leg.jpg" is not there/],
		['a drawing without words', LESSON, 'The end is near.', '<Drawing name="leg" title="A leg" />', /index\.md:38 error: <Drawing> has no alt/],
		['a figure without a source', LESSON, 'The end is near.', 'Nearly 20 % of them.', /index\.md:38 error: the figure "20\s%" has no source/],
		['people counted without a source', LESSON, 'The end is near.', 'It was 9 of 200.', /index\.md:38 error: the figure "9 of 200" has no source/],
		['"times" without a source', LESSON, 'The end is near.', 'It is 8 times as much.', /index\.md:38 error: the figure "8 times" has no source/],
		['a step over 80 words', LESSON, 'The end is near.', 'A word. '.repeat(41), /index\.md:36 error: the step "four" has 82 words/],
		['a lesson over grade 7', LESSON, 'The end is near.', 'Physiological musculoskeletal rehabilitation necessitates individualised multidisciplinary consideration. '.repeat( 6 ), /index\.md:1 error: the lesson reads at grade/],
		['a telephone number', LESSON, 'The end is near.', 'Call 000 now.', /index\.md:38 error: the telephone number 000/],
		['a long telephone number', LESSON, 'The end is near.', 'Ring 03 9123 4567.', /index\.md:38 error: the telephone number 03 9123 4567/],
		['an unknown number', LESSON, '{emergency}', '{nurse}', /index\.md:34 error: \{nurse\} is not a known placeholder/],
		['a heading without an id', LESSON, ' {#four}', '', /index\.md:36 error: this heading has no id/],
		['two steps with one id', LESSON, '{#four}', '{#three}', /index\.md:36 error: two steps of this lesson are called "three"/],
		['an unknown module', LESSON, 'module: first', 'module: second', /index\.md:3 error: there is no module "second"/],
		['a question without an answer', QUIZ, 'This, best: true, feedback: Yes. }\n      - { id: b, text: That, feedback: No. }\n    sources', 'This, feedback: Yes. }\n      - { id: b, text: That, feedback: No. }\n    sources', /quiz\.yaml:16 error: the field "questions.0.options"/],
		['an option without feedback', QUIZ, 'That, feedback: No. }\n    sources', 'That }\n    sources', /quiz\.yaml:18 error: the field "questions.0.options.1.feedback" is missing/],
		['a question without a source', QUIZ, / {4}sources: \[study-2020\]\n {2}- id: question-two/, '  - id: question-two', /quiz\.yaml:11 error: the field "questions.0.sources" is missing/],
		['a question with an unknown source', QUIZ, /sources: \[study-2020\]\n {2}- id: question-two/, 'sources: [nobody-1900]\n  - id: question-two', /quiz\.yaml:19 error: the source "nobody-1900"/],
		['two questions with one id', QUIZ, 'id: question-two', 'id: question-one', /quiz\.yaml:20 error: two questions are called "question-one"/],
		['two options with one id', QUIZ, '{ id: b, text: That, feedback: No. }\n    sources', '{ id: a, text: That, feedback: No. }\n    sources', /quiz\.yaml:11 error: two options of "question-one" are called "a"/],
		['a question about no step', QUIZ, 'step: three', 'step: thirty', /quiz\.yaml:30 error: this lesson has no step "thirty"/],
		['a picture of more than 200 people', QUIZ, 'kind: number\n    step: three\n    prompt: How many?\n    takeaway: Seven\n    min: 0\n    max: 20', 'kind: estimate\n    picture: people\n    step: three\n    prompt: How many?\n    takeaway: Seven\n    min: 0\n    max: 201', /quiz\.yaml:30 error: the picture of "question-three" shows 200 people/],
		['an id that no plan can name', QUIZ, 'id: question-three', `id: ${'a'.repeat(65)}`, /quiz\.yaml:28 error: the field "questions.2.id"/],
		['a day that is none', LESSON, 'people:', 'reviewed: { by: A, role: B, date: 2027-02-30 }\npeople:', /index\.md:\d+ error: the field "reviewed.date"/],
		['a date that is none', LESSON, 'people:', 'reviewed: { by: A, role: B, date: soon }\npeople:', /index\.md:\d+ error: the field "reviewed.date"/],
		['an address that is none', 'references.yaml', 'read: abstract', 'read: abstract\n  URL: https://[x', /references\.yaml:9 error: the field "study-2020.URL"/],
		['numbers that do not fit', QUIZ, 'answer: 7', 'answer: 17', /quiz\.yaml:36 error: the numbers of "question-three" do not fit/],
		['a question that points at a table it does not show', QUIZ, 'prompt: How many?', 'prompt: Look at the table. How many?', /quiz\.yaml:31 error: "question-three" says "Look at the table"/],
		['feedback that points at what is elsewhere', QUIZ, 'below: More.', 'below: Read across.', /quiz\.yaml:37 error: "question-three" says "Read across"/],
		['an option that points at a drawing', QUIZ, 'text: That, feedback: No. }\n    sources', 'text: That in the drawing, feedback: No. }\n    sources', /quiz\.yaml:18 error: "question-one" says "in the drawing"/],
		['an unknown kind', QUIZ, 'kind: number', 'kind: riddle', /quiz\.yaml:29 error: the field "questions.2.kind"/],
		['a myth of no lesson', 'myths.yaml', 'lesson: one', 'lesson: two', /myths\.yaml:7 error: there is no lesson "two"/],
		['a red flag that calls nobody', 'red-flags.yaml', 'call: emergency', 'call: nurse', /red-flags\.yaml:9 error: there is no number "nurse"/],
		['a stage that vanished from a programme', 'programmes.yaml', 'id: two', 'id: three', /released-ids\.yaml:7 error: "a-programme\/two" was released and is gone/],
		['a released id that vanished', QUIZ, 'id: question-one', 'id: question-new', /released-ids\.yaml:3 error: "question-one" was released and is gone/],
	];

	test.each(cases)('%s', async (_, file, from, to, reports) => {
		expect((await after(file, from, to)).join('\n')).toMatch(reports);
	});

	test('two lessons with one id', async () => {
		cpSync(join(folder, '01-one'), join(folder, '02-one'), { recursive: true });
		expect((await found()).join('\n')).toMatch(
			/02-one\/index\.md:1 error: two lessons are called "one"/
		);
	});

	test('a file that is gone', async () => {
		rmSync(join(folder, 'glossary.yaml'));
		expect(await found()).toEqual(['glossary.yaml:1 error: this file is missing']);
	});
});

describe('plain words: a warning, so that a clinic can still build', () => {
	test('a hard word that its first step does not explain', async () => {
		expect(await after(LESSON, '[load](term:load)', 'load')).toEqual([
			'01-one/index.md:28 warning: the step "two" is the first to say "load", and does not explain it'
		]);
	});

	test('a sentence over 25 words', async () => {
		const reports = await after(LESSON, 'The end is near.', `${'One '.repeat(26)}word.`);
		expect(reports.join('\n')).toMatch(/index\.md:1 warning: a sentence has 27 words: "One One/);
	});

	test('sentences that hide who does it', async () => {
		const reports = await after(LESSON, 'The end is near.', 'It is often done by them. '.repeat(8));
		expect(reports.join('\n')).toMatch(/warning: \d+ % of the sentences don't say who does it/);
	});
});

describe('true or false', () => {
	/** The course with these answers to its four true-or-false questions. */
	const withAnswers = async (...answers: readonly boolean[]) => {
		const asked = ['question-two', 'question-three', 'question-four', 'question-five'].map(
			(id, index) => `  - id: ${id}
    kind: true-false
    step: two
    prompt: It is so in ${id}.
    takeaway: It is
    answer: ${String(answers[index])}
    feedback: { "true": Yes., "false": No. }
    sources: [study-2020]
`
		);
		const reports = await after(QUIZ, / {2}- id: question-two[^]*$/, asked.join(''));
		return reports.filter((one) => one.includes(' error: '));
	};

	test.each([true, false])('is refused where every answer is %s', async (answer) => {
		expect(await withAnswers(answer, answer, answer, answer)).toEqual([
			`01-one/quiz.yaml:49 error: 4 of the course's 4 true-or-false questions have the answer ${String(answer)}`
		]);
	});

	test('is refused where one in four differs', async () => {
		expect(await withAnswers(false, true, false, false)).toHaveLength(1);
	});

	test('is fine where reading is needed', async () => {
		expect(await withAnswers(false, true, false, true)).toEqual([]);
	});
});

test('a vanished id passes once moved-ids.yaml says where it went', async () => {
	writeFileSync(
		join(folder, 'moved-ids.yaml'),
		'question-one: question-new\nquestion-one/a: question-new/a\nquestion-one/b: question-new/b\n'
	);
	const reports = await after(QUIZ, 'id: question-one', 'id: question-new');
	expect(reports.filter((one) => one.includes('error'))).toEqual([]);
});

test('an id that was retired is not used again, for old answers would be shown with it', async () => {
	writeFileSync(join(folder, 'moved-ids.yaml'), '# gone\nquestion-one: null\n');
	const reports = await after(LESSON, 'The end is near.', 'The end.');
	expect(reports.filter((one) => one.includes('error'))).toEqual([
		'moved-ids.yaml:2 error: "question-one" was renamed or retired, and is used again'
	]);
});

test('a new id is a warning until it is released', async () => {
	const reports = await after(
		LESSON,
		'The end is near.',
		'Nearly.\n\n## Fifth {#five}\n\nAt last.'
	);
	expect(reports).toEqual([
		'released-ids.yaml:2 warning: 1 new steps not in the list, such as "one/five"'
	]);
});

// A long file takes a busy machine longer than one test may usually take.
test('the list of released ids may outgrow what a person writes, as it does in a large course', async () => {
	expect(await after('released-ids.yaml', /$/, '# an id of many\n'.repeat(100_000))).toEqual([]);
}, 30_000);

test('signs that look like tags stay text', async () => {
	expect(await after(LESSON, 'The end is near.', 'Pain < 3 and <5 are mild.')).toEqual([]);
});

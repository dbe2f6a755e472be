import { describe, expect, test } from 'vitest';
import { after, END, LESSON } from './changed-course.fixture.ts';

const LEG = '<Drawing name="leg" title="A leg" alt="A leg" />';

describe('the same twice in one lesson is refused, with both lines', () => {
	test.each([
		['a guess', '<Guess id="guess-one" />', '<Guess id="guess-one">', 24],
		['a picture of people', '<People id="few" />', '<People id="few">', 30],
		['a drawing', `${LEG}\n\n${LEG.replace('A leg', 'The leg')}`, '<Drawing name="leg">', 38],
		[
			'danger signs',
			'<Signs flags="chest" />\n\n<Signs flags="chest" />',
			'<Signs flags="chest">',
			38
		],
		['the summary', '<MySummary />\n\n<MySummary />', '<MySummary />', 38],
		['the questions', '<MyQuestions />\n\n<MyQuestions />', '<MyQuestions />', 38],
		['the places', '<Places />\n\n<Places />', '<Places />', 38],
		['a lab', '<Lab id="a">\n\nA.\n\n</Lab>\n\n<Lab id="a">\n\nB.\n\n</Lab>', '<Lab id="a">', 38],
		['a lab with nothing in it', '<Lab id="a" />\n\n<Lab id="a" />', '<Lab id="a">', 38]
	])('%s', async (_, text, what, first) => {
		const issues = await after(LESSON, END, text);
		const second =
			37 + text.split('\n').findLastIndex((row) => row.startsWith(what.slice(0, 5))) + 1;
		expect(issues).toContain(`${LESSON}:${String(second)} ${what} is in this lesson twice`);
		expect(issues.filter((one) => one.includes('twice'))).toHaveLength(1);
		expect(first).toBeLessThanOrEqual(second);
	});

	test('a sign that one card list names twice', async () => {
		expect(await after(LESSON, END, '<Signs flags="chest chest" />')).toEqual([
			`${LESSON}:38 <Signs> names "chest" twice`
		]);
	});

	test('a step’s id', async () => {
		expect((await after(LESSON, '{#four}', '{#two}')).join()).toContain(
			`${LESSON}:36 two steps of this lesson are called "two"`
		);
	});

	test('a question’s id', async () => {
		expect(
			(await after('01-one/quiz.yaml', 'id: question-two', 'id: question-one')).join()
		).toContain('01-one/quiz.yaml:20 two questions are called "question-one"');
	});

	test('a question in other clothes', async () => {
		expect(
			await after('01-one/quiz.yaml', 'prompt: How many?', 'prompt: Which one is it?')
		).toEqual(['01-one/quiz.yaml:31 two questions of this lesson ask "Which one is it?"']);
	});

	test.each([
		['questions', 'questions: [question-two]', 'questions: [question-two, question-two]', 14],
		['a step', 'steps: [guess, two]', 'steps: [guess, two, two]', 14],
		[
			'the same step in two parts',
			'- { lesson: one, steps: [guess, two], questions: [question-two] }',
			'- { lesson: one, steps: [guess, two], questions: [question-two] }\n      - { lesson: one, steps: [two] }',
			15
		]
	])('in the taster: %s', async (_, from, to, line) => {
		expect(await after('course.yaml', from, to)).toEqual([
			expect.stringMatching(new RegExp(`^course.yaml:${String(line)} .*twice`))
		]);
	});
});

test('two exercises and two drawings in one lesson pass', async () => {
	const hop = '<LoadsTheBody>\n\nHop.\n\n</LoadsTheBody>';
	const disc = LEG.replace('name="leg"', 'name="disc"');
	expect(await after(LESSON, END, [hop, hop, LEG, disc].join('\n\n'))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { after, END, LESSON } from './changed-course.fixture.ts';

const QUIZ = '01-one/quiz.yaml';
const TABLE = '| a | b |\n| - | - |\n';

/** What is refused of a lesson that ends with this text, its file left out. */
const issuesIn = async (text: string) =>
	(await after(LESSON, END, text)).map((one) => one.replace(`${LESSON}:`, ''));

test.each([
	['a row with too few cells', `${TABLE}| c |`, '40 this row of a table has 1 of 2 cells'],
	['a row with too many cells', `${TABLE}| c | d | e |`, '40 this row of a table has 3 of 2 cells'],
	['no rows', TABLE, '38 this table has no rows'],
	[
		'a short line below its head',
		'| a | b |\n|---|\n| c | d |',
		'39 the line of --- is for 1 of 2 columns'
	],
	[
		'a long line below its head',
		'| a | b |\n|---|---|---|\n| c | d |',
		'39 the line of --- is for 3 of 2 columns'
	]
])('a table with %s is refused', async (_, text, problem) => {
	expect(await issuesIn(text)).toEqual([problem]);
});

describe('one fault of a text is named once, by what it is', () => {
	test.each([
		['an item with nothing in it', '-\n- b', '38 an item of this list is empty'],
		['a list of stars without spaces', '*a\n*b', '38 a * begins this line and the next'],
		['numbers with a dash', '1- a\n2- b', '38 "1-" would show as it is'],
		['a number below a text', 'So it is:\n2. a', '39 "2." would show as it is'],
		['letters', 'A. a\nB. b', '38 "A. a\nB." would show as it is'],
		['Roman numbers', 'i. a\nii. b', '38 "i. a\nii." would show as it is'],
		['arrows', '→ a\n→ b', '38 "→" would show as it is'],
		['arrows of two signs', '-> a\n-> b', '38 "->" would show as it is'],
		['two dashes', '-- a', '38 "--" would show as it is'],
		['a hyphen of its own kind', '\u2010 a', '38 "\u2010" would show as it is'],
		['a box without a list', '[ ] a', '38 "[ ]" would show as it is'],
		['a box without its space', '- [] a', '38 "[]" would show as it is'],
		['a box with a dash', '- [-] a', '38 "[-]" would show as it is'],
		['what a word means', 'Load\n: what you carry', '39 ":" would show as it is'],
		[
			'a source that is described in the lesson',
			'[^study-2020]: it is so',
			'38 ":" would show as it is'
		],
		['a short form', '*[HTML]: x', '38 "*[HTML]:" would show as it is'],
		['a table of contents', '[TOC]', '38 "[TOC]" would show as it is'],
		['a box of other editors', '!!! note', '38 "!!!" would show as it is'],
		['a key without its sign', 'So.[study-2020]', '38 "[study-2020]" would show as it is'],
		['a key as Pandoc has it', 'So [@study-2020].', '38 "[@study-2020]" would show as it is'],
		['wide braces', '｛emergency｝', '38 "｛" would show as it is'],
		['wide number signs', '＃＃ A', '38 "＃" would show as it is'],
		['an address of another kind', 'See ftp://x.org/a', '38 "p://" would show as it is'],
		['a tag behind a space', '< Places />', '38 "< Places />" would show as it is'],
		['a name between per cent signs', 'Call %emergency%', '38 "%emergency%" would show as it is'],
		[
			'an id of a heading within a step',
			'### A {#b}\n\nSo.',
			'38 a heading within a step has an id'
		],
		[
			'a heading that is too small',
			'#### A',
			'38 only ## begins a step, and ### is a heading within one'
		]
	])('%s', async (_, text, problem) => expect(await issuesIn(text)).toEqual([problem]));

	test.each([
		['a link', '[call {emergency}](/red-flags/)'],
		['code', 'Type `{emergency}` now'],
		['a currency', 'It costs ${emergency}']
	])('a placeholder in %s', async (_, text) => {
		expect(await issuesIn(text)).toEqual([
			'38 a placeholder is in a link, in a picture’s words, in code or behind $'
		]);
	});

	test.each([
		['a line break of Word’s', 'a\u000Bb'],
		['a page break', 'a\fb'],
		['a bell', 'a\u0007b'],
		['a line’s end of its own kind', 'a\u2028b'],
		['a turned direction', 'a \u202Eb'],
		['a place of an object', 'a \uFFFC b'],
		['a letter by its number', 'a&#7;b'],
		['no letter at all', 'a&#0;b']
	])('a sign that no one sees: %s', async (_, text) => {
		expect(await issuesIn(text)).toEqual([
			expect.stringMatching(/^38 ".*" would show as it is$/su)
		]);
	});

	test.each([
		['two words and braces', '## A { #a }', '36 this heading has no id'],
		['two ids', '## A {#a} {#four}', '36 a heading has braces'],
		['an id that is not last', '## A {#four} ##', '36 this heading has no id']
	])('a heading with %s', async (_, heading, problem) => {
		const all = await after(LESSON, '## Fourth {#four}', heading);
		expect(all.filter((one) => one.startsWith(LESSON))).toEqual([`${LESSON}:${problem}`]);
	});

	test.each([
		['four dashes', '----\ntitle'],
		['a long dash', '—\ntitle'],
		['a space before it', ' ---\ntitle'],
		['a word behind it', '--- yaml\ntitle'],
		['plus signs', '+++\ntitle'],
		['a text before it', 'Hello\n---\ntitle']
	])('front matter that begins with %s', async (_, text) => {
		expect(await after(LESSON, '---\ntitle', text)).toEqual([
			`${LESSON}:1 the front matter is missing`
		]);
	});

	test('front matter that ends with three dots', async () => {
		expect(await after(LESSON, '[study-2020]\n---', '[study-2020]\n...')).toEqual([
			`${LESSON}:1 the front matter has no end`
		]);
	});
});

describe('YAML that is not what it looks like is named where it begins', () => {
	test.each([
		['quotes with no end', '"Rest now', '31 the quotes that begin here do not end on this line'],
		['an apostrophe first', "'Tis so", '31 the quotes that begin here do not end on this line'],
		['nothing', '', '31 the field "questions.2.prompt" is empty'],
		['a null', '~', '31 the field "questions.2.prompt" is empty'],
		['spaces', '"  "', '31 the field "questions.2.prompt" is empty'],
		['a space of no width', '"\u200B"', '31 this text shows nothing'],
		['a number', '200', '31 the field "questions.2.prompt" cannot be 200'],
		['an octal number', '0o17', '31 the field "questions.2.prompt" cannot be 15'],
		['no end at all', '.inf', '31 the field "questions.2.prompt" cannot be Infinity'],
		['a truth', 'true', '31 the field "questions.2.prompt" cannot be true'],
		['braces', '{emergency}', '31 the field "questions.2.prompt" cannot be Object'],
		['another part', 'Rest\n---', '32 a line of --- or ... ends the file above this line'],
		['the end of a part', 'Rest\n...', '33 a line of --- or ... ends the file above this line'],
		['a bell in code', '"Rest \\u0007 now"', '31 "\u0007" would show as it is'],
		[
			'a per cent sign first',
			'%20 rest',
			'31 this is not YAML: Plain value cannot start with directive indicator character %'
		],
		[
			'a space too few',
			'x\n    takeaway:y',
			'32 this is not YAML: Implicit keys need to be on a single line'
		]
	])('%s', async (_, value, problem) => {
		expect(await after(QUIZ, 'prompt: How many?', `prompt: ${value}`)).toEqual([
			`${QUIZ}:${problem}`
		]);
	});

	test.each([
		'yes',
		'no',
		'on',
		'off',
		'2027-01-15',
		'10:30',
		'1_000',
		'~5 km',
		'Rest:now',
		'?rest'
	])('and words that other YAML takes for something else are words: %s', async (value) => {
		expect(await after(QUIZ, 'prompt: How many?', `prompt: ${value}`)).toEqual([]);
	});

	test('a comma in braces', async () => {
		const issues = await after(
			QUIZ,
			'feedback: No. }\n    sources',
			'feedback: No, not so. }\n    sources'
		);
		expect(issues).toEqual([
			`${QUIZ}:18 the field "questions.0.options.1.not so." is not known here`
		]);
	});
});

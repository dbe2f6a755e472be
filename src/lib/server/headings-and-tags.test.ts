import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { after, changed, END, LESSON } from './changed-course.fixture.ts';

describe('headings', () => {
	test.each([
		[
			'bold',
			'## **Who** counted? {#four}',
			'a step’s heading holds bold words, a link or other mark-up'
		],
		[
			'a link',
			'## [x](/red-flags/) {#four}',
			'a step’s heading holds bold words, a link or other mark-up'
		],
		[
			'a word',
			'## [load](term:load) {#four}',
			'a step’s heading holds bold words, a link or other mark-up'
		],
		['code', '## Load `now` {#four}', 'a step’s heading holds bold words, a link or other mark-up'],
		['a citation', '## Fourth[^study-2020] {#four}', 'a step’s heading cites a source'],
		[
			'a citation behind words',
			'## Fourth [sic][^study-2020] {#four}',
			'a step’s heading cites a source'
		],
		['nothing', '## {#four}', 'this heading has no words'],
		['a figure', '## It was 9 of 200 {#four}', 'the figure "9 of 200" has no source in its step'],
		['a telephone number', '## Call 000 {#four}', 'the telephone number 000 is written out'],
		['a tag', '## Rest <br> now {#four}', '"<br>" would show as it is']
	])('with %s are refused', async (_, heading, problem) => {
		expect(await after(LESSON, '## Fourth {#four}', heading)).toEqual([`${LESSON}:36 ${problem}`]);
	});

	test('show an ampersand and words in brackets as written', async () => {
		const title = '## Fun &amp; [some] games ## {#four}';
		const { source, errors } = await changed(LESSON, '## Fourth {#four}', title);
		expect(errors).toEqual([]);
		expect(source?.lessons[0]?.steps.at(-1)?.title).toBe('Fun & [some] games');
	});

	test.each([
		['in a list', '- a\n\n  ## Fifth {#five}', 40],
		['in a quote', '> ## Fifth', 38],
		['of the first level', '# Fifth', 38],
		['of the fourth level', '#### Fifth', 38]
	])('%s are refused', async (_, text, line) => {
		const reports = await after(LESSON, END, text);
		expect(reports.join('\n')).toContain(`${LESSON}:${String(line)} `);
	});

	test('--- or === right under a text is named by its own line', async () => {
		expect(await after(LESSON, END, 'One\ntwo.\n---')).toEqual([
			`${LESSON}:40 --- right under a text makes a heading of it`
		]);
		expect(await after(LESSON, END, 'One\ntwo.\n===')).toEqual([
			`${LESSON}:40 === right under a text makes a heading of it`
		]);
		expect(await after(LESSON, END, '- One.\n  ---')).toEqual([
			`${LESSON}:39 --- right under a text makes a heading of it`
		]);
	});
});

describe('tags that do not pair are refused, by the author’s own line', () => {
	test.each([
		['no slash', '<Guess id="guess-one" />', '<Guess id="guess-one">', '24 <Guess> is not closed'],
		['an end of what has none', END, 'So.\n\n</Guess>', '40 </Guess> closes nothing in this step'],
		['no end', END, '<LoadsTheBody>\n\nHop.', '38 <LoadsTheBody> is not closed in its step'],
		[
			'an opening in place of its end',
			END,
			'<LoadsTheBody>\n\nHop.\n\n<LoadsTheBody>',
			'42 <LoadsTheBody> is open since line 38'
		],
		['a stray end', END, 'So.\n\n</Lab>', '40 </Lab> closes nothing in this step'],
		[
			'an end of another',
			END,
			'<LoadsTheBody>\n\nHop.\n\n</Lab>\n\n</LoadsTheBody>',
			'42 </Lab> closes nothing in this step'
		],
		[
			'nothing inside',
			END,
			'<LoadsTheBody>\n\n</LoadsTheBody>',
			'38 <LoadsTheBody> has nothing inside'
		],
		['nothing inside, in short', END, '<LoadsTheBody />', '38 <LoadsTheBody /> has nothing inside'],
		[
			'an end with an attribute',
			END,
			'<LoadsTheBody>\n\nHop.\n\n</LoadsTheBody id="a">',
			'42 this tag cannot be read'
		],
		[
			'an attribute twice',
			'<People id="few" />',
			'<People id="few" id="few" />',
			'30 <People> has an attribute twice'
		],
		[
			'a tag in a list',
			END,
			'- One\n\n  <MySummary />',
			'40 a tag is inside a list, a quote or a text'
		],
		['a tag with text behind', END, '<MySummary /> here', '38 this tag cannot be read'],
		['a step with nothing in it', END, '', '36 this step has nothing in it']
	])('%s', async (_, from, to, reports) => {
		expect((await after(LESSON, from, to)).filter((one) => !one.includes('no lab'))).toContain(
			`${LESSON}:${reports}`
		);
	});

	test('over two steps', async () => {
		expect(await after(LESSON, '## Fourth', '<LoadsTheBody>\n\nHop.\n\n## Fourth')).toEqual([
			`${LESSON}:36 <LoadsTheBody> is not closed in its step`
		]);
		const text = '<LoadsTheBody>\n\nHop.\n\n## Fifth {#five}\n\nSo.\n\n</LoadsTheBody>';
		expect(await after(LESSON, END, text)).toEqual([
			`${LESSON}:38 <LoadsTheBody> is not closed in its step`
		]);
	});

	test.each([
		[
			'crossed',
			'<LoadsTheBody>\n\n<Lab id="a">\n\nHop.\n\n</LoadsTheBody>\n\n</Lab>',
			'44 </LoadsTheBody> comes before </Lab>'
		],
		[
			'two ends too many',
			'So.\n\n</LoadsTheBody>\n\n</Lab>\n\n</Guess>',
			'40 </LoadsTheBody> closes nothing in this step'
		],
		[
			'two that are not closed',
			'<LoadsTheBody>\n\nHop.\n\n<Lab id="a">\n\nHop.',
			'38 <LoadsTheBody> is not closed in its step'
		],
		[
			'opened again and again',
			'<LoadsTheBody>\n\nHop.\n\n<LoadsTheBody>\n\nHop.\n\n<LoadsTheBody>',
			'42 <LoadsTheBody> is open since line 38'
		]
	])(
		'of tags that follow from one slip, the first alone is named: %s',
		async (_, text, reports) => {
			const issues = await after(LESSON, END, text);
			expect(issues.filter((one) => !one.includes('there is no lab'))).toEqual([
				`${LESSON}:${reports}`
			]);
		}
	);

	test.each([
		['a guess', '<Guess id="guess-one" />', '<Guess id=“guess-one” />', 24],
		['a guess in a list', '<Guess id="guess-one" />', '- <Guess id="guess-one" />', 24],
		['the only picture', '<People id="few" />', '<People id=few />', 30],
		['the only picture, misspelt', '<People id="few" />', '<Poeple id="few" />', 30]
	])('a tag that cannot be read is not also missed: %s', async (_, from, to, line) => {
		expect(await after(LESSON, from, to)).toEqual([
			expect.stringMatching(new RegExp(`^${LESSON}:${String(line)} `))
		]);
	});

	test('nor is a lab whose tag cannot be read', async () => {
		const labs = readFileSync('lessons/08-push-off/labs.yaml', 'utf8');
		const text = 'So.\n\n<Lab id=push-off-pair>\n\nA.\n\n</Lab>\n\n<Lab id="heel-raises" />';
		const reports = await after(LESSON, END, text, { '01-one/labs.yaml': labs });
		expect(reports.filter((one) => one.startsWith('01-one') && !one.includes('source'))).toEqual([
			`${LESSON}:40 this tag cannot be read`
		]);
	});
});

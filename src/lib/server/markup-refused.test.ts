import { describe, expect, test } from 'vitest';
import { after, END, LESSON } from './changed-course.fixture.ts';

const NBSP = '\u00A0';

describe('mark-up that was not read as such is refused, with its line', () => {
	test.each([
		['a note', '<!-- TODO: ask -->', 38, '<!--'],
		['a note over two paragraphs', '<!-- TODO\n\nask -->', 38, '<!--'],
		['a break', '5 km<br>on grass', 38, '<br>'],
		['a break on the second line', 'One\n5 km<br/>on grass', 39, '<br/>'],
		['letters below the line', 'H<sub>2</sub>O', 38, '<sub>'],
		['bold as HTML', 'Rest <b>now</b>', 38, '<b>'],
		['a tag from references', 'Rest &lt;b&gt;now', 38, '<b>'],
		['a tag with no end', 'Rest <br now', 38, '<br'],
		['an address in angles', 'See <https://example.org/>', 38, '<https://example.org/>'],
		['a tag with an odd name', '<Gue:s id="x" />', 38, '<Gue:s id="x" />'],
		['a component in a line', 'See <Lab id="x" /> here', 38, '<Lab id="x" />'],
		['a picture with spaces', '![A knee](my photo.png)', 38, '!['],
		['a picture with brackets', '![A knee](IMG_1 (1).PNG)', 38, '!['],
		['a picture in angles', '![A knee](<my photo.png>)', 38, '<my photo.png>'],
		['a picture with no address', '![A knee]', 38, '!['],
		['a link with a space', 'See [the signs] (/red-flags/)', 38, '] (/'],
		['a word with a space', 'It is [load] (term:load)', 38, '] (term:'],
		['a word with a space in its key', 'It is [load](term: load)', 38, ']('],
		['a word with half its brackets', 'It is [load(term:load)', 38, '(term:'],
		['a link in brackets', 'It is [see [load](term:load)] [^study-2020]', 38, ']('],
		['a wiki link', 'See [[Red flags]]', 38, '[['],
		['half a citation', 'So [^study-2020 it is', 38, '[^study-2020 it is'],
		['bold with no end', 'It is **not so', 38, '**'],
		['one sign too many', 'It is __not so', 38, '__'],
		['struck with no end', 'It is ~~not so', 38, '~~'],
		['marked', 'It is ==not== so', 38, '==n'],
		['a backtick', 'Don`t stop', 38, '`'],
		['a list', `-${NBSP}For fun: a\n-${NBSP}Elite: b`, 38, '-'],
		['a list with a star', `*${NBSP}For fun`, 38, '*'],
		['a list further down', `So it is:\n-${NBSP}For fun`, 39, '-'],
		['a list in other spaces', '-\u202FFor fun', 38, '-'],
		['a list without a space', '-For fun', 38, '-'],
		['a list of bullets', '• For fun\n• Elite', 38, '•'],
		['a list of numbers', `1.${NBSP}For fun`, 38, '1.'],
		['a list behind such a space', `${NBSP}- For fun`, 38, '-'],
		['a heading', `###${NBSP}Clubs`, 38, '##'],
		['a heading without a space', '###Clubs', 38, '##'],
		['a heading behind such a space', `${NBSP}### Clubs`, 38, '##'],
		['a table without its line', '| a | b |\n| c | d |', 38, '|'],
		['an unknown letter', 'Fun &foo; games', 38, '&foo;'],
		['a slash at a line’s end', 'Fun\\\nand games', 38, '\\'],
		['a list of dashes', '– For fun\n– Elite', 38, '–'],
		['one item with a dash', '– For fun', 38, '–'],
		['a list of long dashes', '— For fun\n— Elite', 38, '—'],
		['a list of minus signs', '\u2212 For fun', 38, '\u2212'],
		['a list of dashes below a text', 'So:\n– For fun\n– Elite', 39, '–'],
		['a list of dashes in other spaces', `–${NBSP}For fun`, 38, '–'],
		['a list of dots', '· For fun', 38, '·'],
		['a list of bullets without spaces', '•For fun\n•Elite', 38, '•'],
		['Word’s bullets', '\uF0B7\tFor fun', 38, '\uF0B7'],
		['Word’s squares', '\uF0A7 For fun', 38, '\uF0A7'],
		['Word’s hollow bullets', 'o For fun\no Elite', 38, 'o'],
		['Word’s arrows', '➢ For fun', 38, '➢'],
		['ticks', '✓ For fun', 38, '✓'],
		['boxes', '☐ For fun', 38, '☐'],
		['numbers in round brackets', '(1) For fun\n(2) Elite', 38, '(1)'],
		['letters with a bracket', 'a) For fun\nb) Elite', 38, 'a)'],
		['an emoji code', 'Well done :smile: now', 38, ':smile:'],
		['an emoji code at the end', 'Well done :+1:', 38, ':+1:'],
		['an emoji code of two words', ':thumbs_up: Go', 38, ':thumbs_up:'],
		['a formula', 'So $x^2$ it is', 38, '$x^2$'],
		['a formula of a letter', 'So $x$ it is', 38, '$x$'],
		['a formula of a number', 'So $2x = 4$ it is', 38, '$2x = 4$'],
		['a formula on lines of its own', '$$\nx + 1\n$$', 38, '$$'],
		['letters above the line', 'So m^2^ it is', 38, '^'],
		['letters above the line, half', 'So m^2 it is', 38, '^'],
		['letters below the line in other editors', 'So H~2~O it is', 38, '~2~'],
		['an inserted text', 'So ++it is++ then', 38, '++it is++'],
		['a hidden text', 'So ||it is|| then', 38, '||'],
		['a note of Obsidian', 'So it is. %%ask Lee%%', 38, '%%'],
		['a note of a template', 'So <% it %> is', 38, '<%'],
		['a subject', 'So it is #running', 38, '#r'],
		['a name of a block', 'So it is. ^my-block', 38, '^'],
		['a box of Obsidian', '> [!note] Rest\n> now', 38, '[!note]'],
		['an address', 'See <mailto:a@example.org>', 38, '<mailto:a@example.org>'],
		['a mail address in angles', 'See <a@example.org>', 38, '<a@example.org>'],
		['two signs of struck', 'So ~~it is', 38, '~~'],
		['a line in a table’s place', '|---|---|', 38, '|']
	])('%s', async (_, text, line, sign) => {
		const issues = await after(LESSON, END, text);
		expect(issues.filter((one) => one.includes('would show as it is'))).toEqual([
			expect.stringMatching(new RegExp(`^${LESSON}:${String(line)} "`))
		]);
		expect(issues.join('\n')).toContain(`:${String(line)} "${sign}`);
	});

	test.each([
		['a title', LESSON, 'title: One lesson', 'title: "**One** lesson"', 2],
		['a summary', LESSON, '[One., Two., Three.]', '["One &amp; two.", Two., Three.]', 7],
		['what to do today', LESSON, 'do: Tell a friend.', 'do: Tell [a friend](/about/).', 9],
		['an option', '01-one/quiz.yaml', 'text: That, feedback', 'text: "<b>That</b>", feedback', 8],
		['a citation in feedback', '01-one/quiz.yaml', 'Fewer.', '"Fewer.[^study-2020]"', 37],
		['bold of one star', '01-one/quiz.yaml', 'It is so.', 'It is *so*.', 23],
		['an underscore', '01-one/quiz.yaml', 'It is so.', 'It is _so_.', 23],
		['a list', 'glossary.yaml', 'What a part', '"- What a part of you carries." }\n#', 1],
		['a myth', 'myths.yaml', 'It depends on you.', 'It depends <!-- ask --> on you.', 5],
		['a danger sign', 'red-flags.yaml', 'Few aches', 'Few **aches**', 1],
		['a question first', 'before-loading.yaml', 'We ask once.', 'We ask`once.', 3],
		[
			'a place',
			'clinic.yaml',
			'places: []',
			'places: [{ name: "<i>A</i>", about: b, flat: true, even: true }]',
			5
		],
		['the course', 'course.yaml', 'Learn one thing.', 'Learn __one__ thing.', 3],
		['a source', 'references.yaml', 'A study', 'A <i>study</i>', 5]
	])('in YAML: %s', async (_, file, from, to, line) => {
		expect(await after(file, from, to)).toEqual([
			expect.stringMatching(new RegExp(`^${file}:${String(line)} ".*" would show as it is`))
		]);
	});
});

test.each([
	'Pain < 3 and <5 are mild, and 5 > 3.',
	'It was [sic] so (as [they] said) [then].',
	'It is **bold**, *odd* and ~~gone~~, & more.',
	'It is 5 * 3 and a_b and ~5 km -> there.',
	'Fun &amp; games, 5 &lt; 6.',
	'Fun \\| games.',
	'It is ** not ** so.',
	`| a | b |\n|${NBSP}-- | -- |\n| c | d |`,
	'>\u00A0They said so.',
	'-5 degrees is cold.\n+3 is not.',
	'#1 is rest.',
	'The 2. one (2) is fine.',
	'- a\n- b\n\n1. c\n2. d',
	'> They said so.',
	'It costs $5 or $10, and US$5 or A$7.',
	'It took 10:30:15, at a ratio of a:b:c.',
	'It was so\n– or nearly so – then.',
	'It was (a) one and (b) two, from A–Z.',
	'C++ and ~5 and ~6 km, door #2 and #3.',
	'So: it is: so.',
	'On (1) and off.',
	'| a | b |\n| - | - |\n| c | d |',
	'One.\n\n---\n\nTwo.',
	'Call {emergency} **now**.',
	'See [the signs](/red-flags/) (there).'
])('plain words and what works pass: %s', async (text) => {
	expect(await after(LESSON, END, text)).toEqual([]);
});

describe('links and pictures that lose words are refused', () => {
	test.each([
		['a link without words', 'See [](/red-flags/).', 'a link has no words'],
		[
			'a link with a second text',
			'See [them](/red-flags/ "the signs").',
			'a link has a second text in quotes'
		],
		['a link round a picture', '[![leg](leg.jpg)](/red-flags/)', 'a link has no words'],
		[
			'a citation before a round bracket',
			'So.[^study-2020](2020)',
			'a citation is followed by "("'
		],
		[
			'a picture with a second text',
			'![leg](leg.jpg "mine")',
			'a picture has a second text in quotes'
		],
		['a picture with an umlaut', '![leg](Läufer.png)', '"Läufer.png" is no name of a picture'],
		['a picture of an iPhone', '![leg](IMG_1.heic)', '"IMG_1.heic" is no name of a picture'],
		[
			'a picture with a coded space',
			'![leg](my%20leg.png)',
			'"my%20leg.png" is no name of a picture'
		],
		[
			'a source that is described in the lesson',
			'[^study-2020]: study',
			'an address that is defined apart'
		]
	])('%s', async (_, text, problem) => {
		expect((await after(LESSON, END, text)).join('\n')).toContain(`${LESSON}:38 ${problem}`);
	});
});

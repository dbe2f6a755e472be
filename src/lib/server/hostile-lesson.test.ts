import { describe, expect, test } from 'vitest';
import { parseLesson } from './markdown/parse.js';

/** What a lesson with this text is refused for, and what Svelte would compile. */
async function read(text: string) {
	const lesson = `---\ntitle: x\n---\n\n## One {#one}\n\n${text}\n`;
	const { issues, markup } = await parseLesson(lesson, { emergency: { number: '000' } });
	return { problems: issues.map(({ line, problem }) => `${String(line)}: ${problem}`), markup };
}

describe('a lesson’s words never run as code: the build refuses', () => {
	test.each([
		['braces as character references', 'Hello &#123;alert(1)&#125; you', /braces/],
		['braces by their names', 'Hello &lbrace;alert(1)&rbrace; you', /braces/],
		['braces in a table', '| a |\n| - |\n| &#x7b;alert(1)&#x7d; |', /braces/],
		['braces in a word to explain', '[&#123;alert(1)&#125;](term:load)', /braces/],
		['braces in a link’s words', '[&#123;alert(1)&#125;](/red-flags/)', /braces/],
		['braces in a link’s title', '[a](/red-flags/ "&#123;alert(1)&#125;")', /braces/],
		['braces in a picture’s words', '![&#123;alert(1)&#125;](leg.jpg)', /braces/],
		['braces in a component', '<Drawing name="leg" title="{alert(1)}" alt="x" />', /braces/],
		['code after a component', '<MySummary/>{alert(1)}', /braces/],
		['code between components', 'text\n<MySummary/> {@html x} <MySummary/>', /braces/],
		['code after an end', '<LoadsTheBody>\n\nhi\n\n</LoadsTheBody>{alert(1)}', /braces/],
		['a number’s key in a heading', 'Text.\n\n## Call {emergency} {#two}', /heading has braces/],
		['a script after a component', '<MySummary/><script>alert(1)</script>', /cannot be read/],
		['a picture that breaks out of its import', "![w](x';alert(1);'.jpg)", /no name of a picture/],
		['a picture from another folder', '![w](../../secret.png)', /no name of a picture/],
		['a picture from elsewhere', '![w](https://example.org/w.png)', /no name of a picture/],
		['a picture that can hold scripts', '![w](w.svg)', /no name of a picture/],
		['a link defined apart', '[more][x]\n\n[x]: https://example.org/', /defined apart/],
		['a picture defined apart', '![more][x]\n\n[x]: https://example.org/w.png', /defined apart/]
	])('%s', async (_, text, says) => {
		expect((await read(text)).problems.join('\n')).toMatch(says);
	});
});

test('a telephone link of the writer’s own is held against the course’s links', async () => {
	const { markup } = await read('[call us](tel:+15550100) or {emergency}');
	expect(markup).toContain('<CourseLink to="tel:+15550100">');
	expect(markup).toContain('<a href="tel:000">000</a>');
});

test.each([
	['markup in text', '&#60;script&#62;alert(1)&#60;/script&#62;', '&lt;script&gt;'],
	['code that is shown', '```js\nlet a = `1`;\n```', 'let a = `1`;']
])('%s is shown as it is', async (_, text, shown) => {
	const { problems, markup } = await read(text);
	expect(problems).toEqual([]);
	expect(markup).toContain(shown);
	expect(markup).not.toMatch(/<script|\{/);
});

test('two byte order marks are read by the build as by the check', async () => {
	const lesson = '\uFEFF\uFEFF---\ntitle: x\n---\n\n## One {#one}\n\nSo.\n';
	expect((await parseLesson(lesson, {})).issues).toEqual([]);
});

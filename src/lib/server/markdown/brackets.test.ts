import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseLesson } from './parse.js';

/** What a patient reads of a text, with a number in round brackets for each citation, and its keys. */
async function read(text: string) {
	const lesson = `---\ntitle: x\n---\n\n## One {#one}\n\n${text}\n`;
	const { steps, markup, issues } = await parseLesson(lesson, {});
	const keys = steps.flatMap(({ citations }) => citations.map(({ key }) => key));
	const shown = markup
		.replace(/<Cite source="([^"]*)" \/>/g, (_, key: string) => `(${keys.indexOf(key) + 1})`)
		.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	return { shown, keys, problems: issues.map(({ problem }) => problem) };
}

describe('each citation is a number of its own, and words in brackets stay', () => {
	test.each([
		['side by side', 'So.[^a][^b]', 'So.(1)(2)', ['a', 'b']],
		['with a space between', 'So.[^a] [^b]', 'So.(1) (2)', ['a', 'b']],
		['on two lines', 'So.[^a]\n[^b]', 'So.(1) (2)', ['a', 'b']],
		['three of them', 'So.[^a][^b] [^c].', 'So.(1)(2) (3).', ['a', 'b', 'c']],
		['behind words', 'It [in one review] [^a] is.', 'It [in one review] (1) is.', ['a']],
		['directly behind words', 'It is [sic][^a].', 'It is [sic](1).', ['a']],
		['before words', 'So.[^a] [In one review] it is.', 'So.(1) [In one review] it is.', ['a']],
		['words alone', 'It [sic] is [now] [so].', 'It [sic] is [now] [so].', []],
		['bold words', 'It is [**not** so] [^a].', 'It is [not so] (1).', ['a']],
		['within words', 'It is [see *this [^a]*] [^b].', 'It is [see this (1)] (2).', ['a', 'b']],
		['behind an exclamation mark', 'Stop![^a][^b]', 'Stop!(1)(2)', ['a', 'b']],
		['behind a link', '[the signs](/red-flags/)[^a][^b]', 'the signs(1)(2)', ['a', 'b']],
		['in bold', '**So.[^a] [^b]**', 'So.(1) (2)', ['a', 'b']],
		['in a list', '- So.[^a] [^b]\n- Or [sic]\n  [^c]', 'So.(1) (2) Or [sic] (3)', ['a', 'b', 'c']],
		['in a quote', '> So.[^a]\n> [^b]', 'So.(1) (2)', ['a', 'b']],
		['in a table', '| A |\n| - |\n| So [sic] [^a][^b] |', 'A So [sic] (1)(2)', ['a', 'b']]
	])('%s', async (_, text, shown, keys) => {
		expect(await read(text)).toEqual({ shown, keys, problems: [] });
	});

	test('words in brackets are words of the step', async () => {
		const lesson = '---\n---\n\n## One {#one}\n\nIt is [in one review] [^a].\n';
		const { steps } = await parseLesson(lesson, {});
		expect(steps[0]?.texts.map(({ text }) => text)).toEqual(['It is [in one review] .']);
	});

	test('two pairs that name an address elsewhere are refused', async () => {
		expect((await read('Read [more][signs].')).problems).toEqual([
			'two pairs of brackets side by side are no link here'
		]);
	});
});

const LESSONS = readdirSync('lessons').filter((name) => /^\d+-/.test(name));

test.each(LESSONS)('%s shows each citation that is written', async (name) => {
	const text = readFileSync(`lessons/${name}/index.md`, 'utf8');
	const { steps, markup, imports } = await parseLesson(text, {});
	const used = [...markup.matchAll(/<([A-Z]\w*)/g)].map(([, tag]) => tag ?? '');
	expect(new Set(used), 'what is used is imported').toEqual(new Set(imports.keys()));
	const written = [...text.matchAll(/\[\^([^\]]+)\]/g)].map(([, key]) => key);
	expect(steps.flatMap(({ citations }) => citations.map(({ key }) => key))).toEqual(written);
	expect(markup.match(/<Cite /g) ?? []).toHaveLength(written.length);
});

import { expect, test } from 'vitest';
import { parseLesson } from './parse.js';

test('a lesson’s text keeps a number and its per cent sign on one line, and its words apart', async () => {
	const text =
		'---\n---\n\n## One {#one}\n\nIt was 164 of 200 (82 %).\n\n| a |\n| - |\n| 9 % more |\n';
	const { markup, issues } = await parseLesson(text, {});
	expect(issues).toEqual([]);
	expect(markup).toContain('It was 164 of 200 (82\u00a0%).');
	expect(markup).toContain('9\u00a0% more');
});

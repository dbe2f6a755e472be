import { compile } from 'mdsvex';
import { prepare, telephone } from './source.js';
import { lessonTree } from './tree.js';
import { unbroken } from './unbroken.js';

/**
 * One lesson's Markdown, read once: what the checks look at and what Svelte compiles come from the
 * same tree.
 *
 * @param {string} text the whole index.md
 * @param {Record<string, { number: string }> | null} numbers the clinic's telephone numbers, by key; null
 *   where they cannot be read, and any key will do
 * @param {Record<string, string>} [sentences] the safety sentences, by name
 */
export async function parseLesson(text, numbers, sentences = {}) {
	const prepared = prepare(text, numbers, sentences);
	/** @type {import('./tree.js').LessonTree} */
	const found = { steps: [], issues: [], imports: new Map(), allTagsRead: true };
	const telephones = new Map(
		Object.entries(numbers ?? {}).map(([key, { number }]) => [key, telephone(number)])
	);
	const compiled = await compile(unbroken(prepared.body), {
		extensions: ['.md'],
		smartypants: false,
		// It would write code of its own round a block of code.
		highlight: false,
		remarkPlugins: [lessonTree(prepared.headings, found, telephones)]
	});
	return {
		front: prepared.front,
		hasFront: prepared.hasFront,
		frontLine: prepared.frontLine,
		written: prepared.written,
		steps: found.steps,
		allTagsRead: found.allTagsRead,
		issues: [...prepared.issues, ...found.issues],
		imports: found.imports,
		markup: compiled?.code ?? ''
	};
}

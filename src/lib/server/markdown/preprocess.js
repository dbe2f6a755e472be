import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { parseLesson } from './parse.js';

/** The telephone numbers of lessons/clinic.yaml. @returns {Record<string, { number: string }>} */
export function clinicNumbers() {
	return parse(readFileSync(resolve('lessons/clinic.yaml'), 'utf8'))?.numbers ?? {};
}

/** The sentences of lessons/safety.yaml by name. @returns {Record<string, string>} */
function safetySentences() {
	const safety = parse(readFileSync(resolve('lessons/safety.yaml'), 'utf8')) ?? {};
	return Object.fromEntries(Object.entries(safety).map(([name, { text }]) => [name, text]));
}

/**
 * Turns a lesson's Markdown into a Svelte component: mdsvex does the Markdown, this adds the imports
 * of what the lesson uses.
 *
 * @param {string} text the whole index.md
 * @param {string} file its path, for messages
 * @throws where the text cannot be read; the message names file, line and remedy
 */
export async function lessonComponent(text, file) {
	const lesson = await parseLesson(text, clinicNumbers(), safetySentences());
	const [first] = lesson.issues;
	if (first) throw new Error(`${file}:${first.line}: ${first.problem}. ${first.remedy}`);
	const imports = [...lesson.imports].map(([name, from]) => `\timport ${name} from '${from}';`);
	return `<script>\n${imports.join('\n')}\n</script>\n\n${lesson.markup}`;
}

/**
 * The preprocessor that svelte.config.js uses for lessons.
 *
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export function lessonMarkdown() {
	return {
		name: 'lesson-markdown',
		async markup({ content, filename = '' }) {
			if (!filename.endsWith('.md')) return undefined;
			return { code: await lessonComponent(content, filename) };
		}
	};
}

import { join } from 'node:path';
import type { Issue } from '../issue.ts';
import { WORD_FILES, type CourseSource } from '../read-course.ts';
import { textOr } from '../read-text.ts';
import { yamlTexts } from '../yaml-texts.ts';

/** What tells a reader whom to call or where to go. */
const ACTION = /\{emergency\}|\b(?:call|ring)\b|\bemergency department\b|\bhospital\b|\bdoctor\b/i;

/** Files that hold the sentences themselves, or what sources say. */
const FREE: ReadonlySet<string> = new Set(['safety.yaml', 'references.yaml']);

/**
 * A text that speaks of a danger sign and says what to do takes the sentence from safety.yaml:
 * worded a second time, the two would differ sooner or later. What only names the sign is free, as is
 * the heading over an answer.
 */
export function safetySaidOnce(course: CourseSource): Issue[] {
	const names = Object.keys(course.safety).map((name) => `{${name}}`);
	const signs = Object.entries(course.safety).flatMap(([name, { words }]) =>
		words.map((word) => ({ name, word: begins(word) }))
	);
	const look = (file: string, line: number, text: string): Issue[] => {
		const own = names.reduce((rest, name) => rest.replaceAll(name, ''), text);
		if (!ACTION.test(own)) return [];
		const sign = signs.find(({ word }) => word.test(own));
		if (!sign) return [];
		return [
			{
				file,
				line,
				level: 'error',
				problem: `"${sign.word.exec(own)?.[0] ?? ''}" and what to do about it are worded here anew`,
				remedy: `write {${sign.name}}, whose words stand in safety.yaml`
			}
		];
	};
	const inYaml = (file: string, source: string, firstLine = 1) =>
		yamlTexts(source, firstLine)
			.filter(({ path }) => path.at(-1) !== 'takeaway')
			.flatMap(({ text, line }) => look(file, line, text));

	return [
		...WORD_FILES.filter((name) => !FREE.has(name)).flatMap((name) =>
			inYaml(join(course.folder, name), textOr(join(course.folder, name)))
		),
		...course.lessons.flatMap(({ file, frontText, frontBegins, quizFile, labsFile }) => {
			const ends = frontBegins + frontText().split('\n').length;
			const body = textOr(file).split('\n').slice(ends).join('\n');
			return [
				...inYaml(file, frontText(), frontBegins),
				...blocks(body, ends + 1).flatMap(({ text, line }) => look(file, line, text)),
				...inYaml(quizFile, textOr(quizFile)),
				...inYaml(labsFile, textOr(labsFile))
			];
		})
	];
}

/** Paragraphs and list items of a Markdown text, each with its first line. */
function blocks(text: string, firstLine: number): { text: string; line: number }[] {
	const found: { text: string; line: number }[] = [];
	let open = false;
	text.split(/\r?\n/).forEach((words, index) => {
		const last = found.at(-1);
		if (words.trim() === '') open = false;
		else if (open && last && !/^\s*(?:[-*+]|\d+\.|\||#)/.test(words)) last.text += ` ${words}`;
		else {
			found.push({ text: words, line: firstLine + index });
			open = true;
		}
	});
	return found;
}

/** A pattern for a text that holds a word which begins so; signs in it are themselves. */
const begins = (word: string) =>
	new RegExp(`(?<![\\p{L}\\d_])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu');

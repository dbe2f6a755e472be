import { join } from 'node:path';
import type { Issue } from '../issue.ts';
import { WORD_FILES, type CourseSource } from '../read-course.ts';
import type { YamlText } from '../yaml-texts.ts';

/** Words that say whom to call or where to go. */
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
	const inYaml = (file: string, texts: readonly YamlText[]) =>
		texts
			.filter(({ path }) => path.at(-1) !== 'takeaway')
			.flatMap(({ text, line }) => look(file, line, text));

	return [
		...WORD_FILES.filter((name) => !FREE.has(name)).flatMap((name) =>
			inYaml(join(course.folder, name), course.textsIn(name))
		),
		...course.lessons.flatMap(({ file, written, quizFile, labsFile }) => {
			const { front, quiz, labs, markdown } = written();
			return [
				...inYaml(file, front),
				...blocks(markdown).flatMap(({ text, line }) => look(file, line, text)),
				...inYaml(quizFile, quiz),
				...inYaml(labsFile, labs)
			];
		})
	];
}

/** Paragraphs and list items of a Markdown text, each with its first line. */
function blocks(text: string): { text: string; line: number }[] {
	const found: { text: string; line: number }[] = [];
	let open = false;
	text.split('\n').forEach((words, index) => {
		const last = found.at(-1);
		if (words.trim() === '') open = false;
		else if (open && last && !/^\s*(?:[-*+]|\d+\.|\||#)/.test(words)) last.text += ` ${words}`;
		else {
			found.push({ text: words, line: index + 1 });
			open = true;
		}
	});
	return found;
}

/** A pattern for a text that holds a word which begins so; signs in it are themselves. */
const begins = (word: string) =>
	new RegExp(`(?<![\\p{L}\\d_])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu');

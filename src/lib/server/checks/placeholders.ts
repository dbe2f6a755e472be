import { join } from 'node:path';
import { valuesOfLabText } from '#lib/lab/values-of-text.ts';
import type { Issue } from '../issue.ts';
import { unknownPlaceholder } from '../markdown/unknown-placeholder.js';
import { WORD_FILES, type CourseSource } from '../read-course.ts';
import type { YamlText } from '../yaml-texts.ts';

const IN_BRACES = /\{([^{}]*)\}/g;

/**
 * Braces in a YAML text hold a name that can be filled in, and nothing else: what is misspelt would
 * reach patients unchanged. Markdown is held to the same rule where it is read.
 */
export function placeholders(course: CourseSource): Issue[] {
	const numbers = Object.keys(course.clinic.numbers);
	const sentences = Object.keys(course.safety);
	const known = [...numbers, ...sentences];
	const look = (file: string, { text, line }: YamlText, names: readonly string[]): Issue[] => {
		const issue = (problem: string, remedy: string): Issue => ({
			file,
			line,
			level: 'error',
			problem,
			remedy
		});
		const unknown = [...text.matchAll(IN_BRACES)]
			.map(([, name = '']) => name)
			.filter((name) => !names.includes(name))
			.map((name) => unknownPlaceholder(name, names))
			.map(({ problem, remedy }) => issue(problem, remedy));
		if (/\$\{/.test(text)) unknown.push(issue('a $ before a placeholder', 'take the $ out'));
		const [single] = text.replace(IN_BRACES, '').match(/[{}]/) ?? [];
		return single === undefined
			? unknown
			: [...unknown, issue(`a single "${single}"`, 'write {emergency}, or leave the brace out')];
	};

	const shared = WORD_FILES.flatMap((name) => {
		const file = join(course.folder, name);
		const names = name === 'safety.yaml' || name === 'clinic.yaml' ? numbers : known;
		return course.textsIn(name).flatMap((text) => look(file, text, names));
	});
	const lessons = course.lessons.flatMap((lesson) => {
		const written = lesson.written();
		return [
			...written.front.flatMap((text) => look(lesson.file, text, known)),
			...written.quiz.flatMap((text) => look(lesson.quizFile, text, known)),
			...written.labs.flatMap((text) => {
				const lab = lesson.labs[Number(text.path[0])];
				const values = lab ? valuesOfLabText(lab.lab, text.path.slice(1)) : [];
				return look(lesson.labsFile, text, [...known, ...values]);
			})
		];
	});
	return [...namesFit(course), ...shared, ...lessons];
}

/** One name stands for one thing. */
function namesFit({ folder, clinic, safety, lineIn }: CourseSource): Issue[] {
	return Object.keys(safety)
		.filter((name) => Object.hasOwn(clinic.numbers, name))
		.map((name) => ({
			file: join(folder, 'safety.yaml'),
			line: lineIn('safety.yaml', [name]),
			level: 'error',
			problem: `"${name}" is a telephone number of clinic.yaml already`,
			remedy: 'give the sentence a name of its own'
		}));
}

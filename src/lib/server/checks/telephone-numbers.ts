import { existsSync, readFileSync } from 'node:fs';
import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';

const EMERGENCY = /(?<![\d.,])(?:000|111|112|911|999)(?![\d.,]*\d)/;
const LONG = /(?<![\d.,/#-])\+?\d(?:[ -]?\d){6,}(?![\d.,]*\d)/;

/** No telephone number is written out in a text; `{emergency}` and other keys stand for them. */
export function telephoneNumbers(course: CourseSource): Issue[] {
	const files = [
		...course.lessons.flatMap(({ file, quizFile, labsFile }) =>
			existsSync(labsFile) ? [file, quizFile, labsFile] : [file, quizFile]
		),
		`${course.folder}/myths.yaml`,
		`${course.folder}/red-flags.yaml`,
		`${course.folder}/before-loading.yaml`,
		`${course.folder}/glossary.yaml`
	];
	return files.flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.flatMap((text, index): Issue[] => {
				if (text.trimStart().startsWith('#')) return [];
				const number = EMERGENCY.exec(text)?.[0] ?? LONG.exec(text)?.[0];
				if (!number) return [];
				return [
					{
						file,
						line: index + 1,
						level: 'error',
						problem: `the telephone number ${number} is written out`,
						remedy: 'write {emergency} or another key of numbers in clinic.yaml'
					}
				];
			})
	);
}

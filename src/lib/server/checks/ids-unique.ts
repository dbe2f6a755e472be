import { schemaOf, type GuessSource, type QuestionSource } from '#lib/quiz/schema.ts';
import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';

/** No two lessons, questions, steps of a lesson, or options of a question share an id. */
export function idsUnique(course: CourseSource): Issue[] {
	const issues: Issue[] = [];
	const once = (what: string) => {
		const seen = new Map<string, string>();
		return (id: string, file: string, line: number) => {
			const first = seen.get(id);
			if (first === undefined) {
				seen.set(id, `${file}:${line}`);
				return;
			}
			issues.push({
				file,
				line,
				level: 'error',
				problem: `two ${what} are called "${id}"`,
				remedy: `give this one an id of its own; the first is at ${first}`
			});
		};
	};
	const lesson = once('lessons');
	const question = once('questions');
	const numbers = new Map<number, string>();
	for (const one of course.lessons) {
		lesson(one.id, one.file, 1);
		const first = numbers.get(one.number);
		numbers.set(one.number, first ?? one.file);
		if (first !== undefined) {
			issues.push({
				file: one.file,
				line: 1,
				level: 'error',
				problem: `two lessons have the number ${String(one.number)}`,
				remedy: `give this folder another number; the first is ${first}`
			});
		}
		const step = once('steps of this lesson');
		for (const { id, line } of one.steps) if (id) step(id, one.file, line);
		if (!one.quiz) continue;
		question(one.quiz.guess.id, one.quizFile, one.quizLine(['guess', 'id']));
		optionsOnce(one.quiz.guess, ['guess']);
		one.quiz.questions.forEach((each, index) => {
			question(each.id, one.quizFile, one.quizLine(['questions', index, 'id']));
			optionsOnce(each, ['questions', index]);
		});
		function optionsOnce(each: QuestionSource | GuessSource, path: (string | number)[]) {
			const option = once(`options of "${each.id}"`);
			for (const id of optionIds(each)) option(id, one.quizFile, one.quizLine(path));
		}
	}
	const myth = once('myths');
	course.myths.forEach(({ id }, index) => {
		const line = course.lineIn('myths.yaml', [index, 'id']);
		myth(id, `${course.folder}/myths.yaml`, line);
		question(id, `${course.folder}/myths.yaml`, line);
	});
	const flag = once('red flags');
	course.redFlags.flags.forEach(({ id }, index) => {
		flag(
			id,
			`${course.folder}/red-flags.yaml`,
			course.lineIn('red-flags.yaml', ['flags', index, 'id'])
		);
	});
	const programme = once('programmes');
	course.programmes.forEach(({ id }, index) => {
		const line = course.lineIn('programmes.yaml', [index, 'id']);
		programme(id, `${course.folder}/programmes.yaml`, line);
	});
	return issues;
}

/** The ids of what a question offers: options, items or places. */
export const optionIds = (question: QuestionSource | GuessSource): string[] =>
	schemaOf(question)
		.parts(question)
		.map(({ id }) => id);

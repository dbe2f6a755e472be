import type { QuestionSource } from '#lib/quiz/schema.ts';
import type { Issue } from '../issue.ts';
import type { CourseSource, LessonSource } from '../read-course.ts';

/** What one part of the course names, another part has: modules, steps, myths, guesses. */
export function partsExist(course: CourseSource): Issue[] {
	const issues: Issue[] = [];
	const missing = (file: string, line: number, problem: string, remedy: string) =>
		issues.push({ file, line, level: 'error', problem, remedy });
	const modules = course.course.modules.map(({ id }) => id);
	const flags = course.redFlags.flags.map(({ id }) => id);
	const myths = course.myths.map(({ id }) => id);

	for (const lesson of course.lessons) {
		const { front, file } = lesson;
		if (front && !modules.includes(front.module)) {
			missing(
				file,
				lesson.frontLine(['module']),
				`there is no module "${front.module}"`,
				`write one of ${modules.join(', ')}`
			);
		}
		front?.myths.forEach((id, index) => {
			if (!myths.includes(id)) {
				missing(
					file,
					lesson.frontLine(['myths', index]),
					`there is no myth "${id}"`,
					'check its id in myths.yaml'
				);
			}
		});
		componentsFit(lesson);
		lesson.quiz?.questions.forEach((question, index) => questionFits(lesson, question, index));
	}
	course.myths.forEach((myth, index) => {
		if (!course.lessons.some(({ id }) => id === myth.lesson)) {
			missing(
				`${course.folder}/myths.yaml`,
				course.lineIn('myths.yaml', [index, 'lesson']),
				`there is no lesson "${myth.lesson}"`,
				'write the name of a folder in lessons/, without its number'
			);
		}
	});
	course.clinic.sets.forEach((set, index) => {
		if (set.lessons === 'all') return;
		set.lessons.forEach((id, place) => {
			if (!course.lessons.some((lesson) => lesson.id === id)) {
				missing(
					`${course.folder}/clinic.yaml`,
					course.lineIn('clinic.yaml', ['sets', index, 'lessons', place]),
					`there is no lesson "${id}"`,
					'write the name of a folder in lessons/, without its number'
				);
			}
		});
	});
	course.redFlags.flags.forEach((flag, index) => {
		if (flag.call && !Object.hasOwn(course.clinic.numbers, flag.call)) {
			missing(
				`${course.folder}/red-flags.yaml`,
				course.lineIn('red-flags.yaml', ['flags', index, 'call']),
				`there is no number "${flag.call}"`,
				'add it to numbers in clinic.yaml'
			);
		}
	});
	return issues;

	function componentsFit({ file, front, quiz, steps }: LessonSource) {
		for (const { name, attributes, line } of steps.flatMap((step) => step.components)) {
			if (name === 'People' && front && !front.people.some(({ id }) => id === attributes.id)) {
				missing(
					file,
					line,
					`there is no picture of people "${attributes.id}"`,
					'add it under people: in the front matter'
				);
			}
			if (name === 'Signs') {
				for (const id of (attributes['flags'] ?? '').split(' ')) {
					if (flags.includes(id)) continue;
					missing(file, line, `there is no red flag "${id}"`, 'check its id in red-flags.yaml');
				}
			}
			if (name === 'Guess' && quiz && quiz.guess.id !== attributes.id) {
				missing(
					file,
					line,
					`there is no guess "${attributes.id}"`,
					`the guess in quiz.yaml is "${quiz.guess.id}"`
				);
			}
		}
	}

	function questionFits(lesson: LessonSource, question: QuestionSource, index: number) {
		const at = (...path: (string | number)[]) => lesson.quizLine(['questions', index, ...path]);
		const file = lesson.quizFile;
		if (!lesson.steps.some(({ id }) => id === question.step)) {
			missing(
				file,
				at('step'),
				`this lesson has no step "${question.step}"`,
				`write one of ${lesson.steps.map(({ id }) => id).join(', ')}`
			);
		}
		if (question.safety && !flags.includes(question.safety.flag)) {
			missing(
				file,
				at('safety', 'flag'),
				`there is no red flag "${question.safety.flag}"`,
				'check its id in red-flags.yaml'
			);
		}
	}
}

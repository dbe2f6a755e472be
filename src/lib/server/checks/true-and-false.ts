import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';

/** Fewer questions than this are no pattern that anyone could guess by. */
const FEWEST = 4;

/**
 * Of the true-or-false questions of a course, each answer has at least a third: where nearly all share
 * one, nobody needs to read them.
 */
export function trueAndFalse(course: CourseSource): Issue[] {
	const all = course.lessons.flatMap(({ quiz, quizFile, quizLine }) =>
		(quiz?.questions ?? []).flatMap((question, index) =>
			question.kind === 'true-false'
				? [
						{
							answer: question.answer,
							file: quizFile,
							line: quizLine(['questions', index, 'answer'])
						}
					]
				: []
		)
	);
	if (all.length < FEWEST) return [];
	const usual = all.filter(({ answer }) => answer).length * 2 > all.length;
	const same = all.filter(({ answer }) => answer === usual);
	const last = same.at(-1);
	if (!last || (all.length - same.length) * 3 >= all.length) return [];
	return [
		{
			file: last.file,
			line: last.line,
			level: 'error',
			problem: `${same.length} of the course's ${all.length} true-or-false questions have the answer ${usual}`,
			remedy: 'turn some of their statements round, until each answer has at least a third'
		}
	];
}

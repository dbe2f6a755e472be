import { PLACES } from '#lib/course/drawings/places.ts';
import { schemaOf, type GuessSource, type QuestionSource } from '#lib/quiz/schema.ts';
import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';

/** The fields of each question fit together, as its kind asks (`quiz/kinds/<kind>/schema.ts`). */
export function questionsFit(course: CourseSource): Issue[] {
	return course.lessons.flatMap(({ quiz, quizFile, quizLine }) => {
		const fits = (source: QuestionSource | GuessSource, at: (string | number)[]): Issue[] =>
			(schemaOf(source).faults?.(source, PLACES) ?? []).map(({ path, problem, remedy }) => ({
				file: quizFile,
				line: quizLine([...at, ...path]),
				level: 'error',
				problem,
				remedy
			}));
		return [
			...(quiz ? fits(quiz.guess, ['guess']) : []),
			...(quiz?.questions ?? []).flatMap((one, index) => fits(one, ['questions', index]))
		];
	});
}

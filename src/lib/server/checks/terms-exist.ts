import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';

/** Every explained word is in `glossary.yaml`. */
export function termsExist(course: CourseSource): Issue[] {
	return course.lessons.flatMap((lesson) =>
		lesson.steps.flatMap((step) =>
			step.terms
				.filter(({ key }) => !Object.hasOwn(course.glossary, key))
				.map(({ key, line }) => ({
					file: lesson.file,
					line,
					level: 'error',
					problem: `the word "${key}" is not in glossary.yaml`,
					remedy: 'check its spelling, or add it there in plain words'
				}))
		)
	);
}

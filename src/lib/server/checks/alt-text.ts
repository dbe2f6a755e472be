import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';

/** Every picture says in words what is to be seen. Drawings: the reader of components sees to it. */
export function altText(course: CourseSource): Issue[] {
	return course.lessons.flatMap((lesson) =>
		lesson.steps.flatMap((step) =>
			step.images
				.filter(({ alt }) => !alt.trim())
				.map(({ url, line }) => ({
					file: lesson.file,
					line,
					level: 'error',
					problem: `the picture "${url}" has no text alternative`,
					remedy: 'write what is to be seen between the square brackets'
				}))
		)
	);
}

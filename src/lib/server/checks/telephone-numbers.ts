import { courseTexts } from '../course-texts.ts';
import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';
import { telephoneIn } from '../telephones.ts';

/** No telephone number is written out in a text; `{emergency}` and other keys stand for them. */
export function telephoneNumbers(course: CourseSource): Issue[] {
	return courseTexts(course).flatMap(({ text, file, line }): Issue[] => {
		const number = telephoneIn(text);
		if (!number) return [];
		return [
			{
				file,
				line,
				level: 'error',
				problem: `the telephone number ${number} is written out`,
				remedy: 'write {emergency} or another key of numbers in clinic.yaml'
			}
		];
	});
}

import type { Issue } from '../issue.ts';
import { lessonTexts, namesLeftOut, readingGrade } from '../lesson-words.ts';
import type { CourseSource } from '../read-course.ts';

export const HIGHEST_GRADE = 7;

/** No lesson reads harder than grade 7.0. How it is counted is in `lessons/README.md`. */
export function readingGrades(course: CourseSource): Issue[] {
	const leaveOut = namesLeftOut(course);
	return course.lessons.flatMap((lesson) => {
		const grade = readingGrade(lessonTexts(lesson), leaveOut);
		if (grade <= HIGHEST_GRADE) return [];
		return [
			{
				file: lesson.file,
				line: 1,
				level: 'error',
				problem: `the lesson reads at grade ${grade.toFixed(1)}`,
				remedy: `bring it to ${HIGHEST_GRADE}.0: shorter sentences, shorter words`
			}
		];
	});
}

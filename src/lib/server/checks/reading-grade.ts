import type { Issue } from '../issue.ts';
import { lessonTexts, namesLeftOut, readingGrade } from '../lesson-words.ts';
import { programmeTexts } from '../programme-texts.ts';
import type { CourseSource } from '../read-course.ts';

export const HIGHEST_GRADE = 7;

/** No lesson and no programme reads harder than grade 7.0. How it is counted is in `lessons/README.md`. */
export function readingGrades(course: CourseSource): Issue[] {
	const leaveOut = namesLeftOut(course);
	const look = (what: string, texts: readonly string[], file: string, line: number): Issue[] => {
		const grade = readingGrade(texts, leaveOut);
		if (grade <= HIGHEST_GRADE) return [];
		return [
			{
				file,
				line,
				level: 'error',
				problem: `${what} reads at grade ${grade.toFixed(1)}`,
				remedy: `bring it to ${HIGHEST_GRADE}.0: shorter sentences, shorter words`
			}
		];
	};
	return [
		...course.lessons.flatMap((lesson) => look('the lesson', lessonTexts(lesson), lesson.file, 1)),
		...course.programmes.flatMap((programme, index) =>
			look(
				`the programme "${programme.id}"`,
				programmeTexts(programme),
				`${course.folder}/programmes.yaml`,
				course.lineIn('programmes.yaml', [index, 'id'])
			)
		)
	];
}

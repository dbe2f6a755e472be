import { courseTexts } from '../course-texts.ts';
import type { Issue } from '../issue.ts';
import { leftOver } from '../left-over.ts';
import type { CourseSource } from '../read-course.ts';

/** Signs alone that take no room. */
const NOTHING = /^[\s\p{Cf}]+$/u;

/** Nothing that patients read shows the signs of mark-up that was not read as such. */
export function noMarkup(course: CourseSource): Issue[] {
	return courseTexts(course).flatMap(({ text, file, line, isCode, part }): Issue[] => {
		if (part !== 'step' && NOTHING.test(text)) {
			return [
				{
					file,
					line,
					level: 'error',
					problem: 'this text shows nothing',
					remedy: 'write it anew: it holds signs that no one sees'
				}
			];
		}
		const found = isCode ? undefined : leftOver(text);
		if (!found) return [];
		// The lines of a paragraph are those of its file; YAML folds them.
		const rows = part === 'step' ? text.slice(0, found.at).split('\n').length - 1 : 0;
		return [
			{
				file,
				line: line + rows,
				level: 'error',
				problem: `"${found.sign}" would show as it is`,
				remedy: found.remedy
			}
		];
	});
}

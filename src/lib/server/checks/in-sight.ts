import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';

const PICTURE = String.raw`(?:table|drawing|picture|chart|diagram|graph)`;
/** Words that send a reader to something on the screen. */
const POINTS = new RegExp(
	[
		String.raw`\b(?:look at|look back at|see|find|use|check)\s+(?:the|this|that)\s+${PICTURE}`,
		String.raw`\b(?:in|on|from|of)\s+(?:the|this|that)\s+${PICTURE}`,
		String.raw`\b(?:the|this|that)\s+${PICTURE}\s+(?:above|below|says|shows|on)`,
		String.raw`\bread\s+(?:across|down|along)`,
		String.raw`\b(?:see|shown|as)\s+(?:above|below)`
	].join('|'),
	'i'
);

/**
 * A question is on a screen of its own: its texts point at no table or picture of a step. A
 * question about a place has its drawing with it, and a guess is in its step.
 */
export function inSight(course: CourseSource): Issue[] {
	return course.lessons.flatMap(({ quiz, quizFile, quizLine }) =>
		(quiz?.questions ?? []).flatMap((question, index) => {
			if (question.kind === 'place') return [];
			return textsOf(question, ['questions', index]).flatMap(({ text, path }): Issue[] => {
				const points = POINTS.exec(text)?.[0];
				if (points === undefined) return [];
				return [
					{
						file: quizFile,
						line: quizLine(path),
						level: 'error',
						problem: `"${question.id}" says "${points}", which is not on its screen`,
						remedy: 'write what is needed into the question, or ask for it by heart'
					}
				];
			});
		})
	);
}

type Path = readonly (string | number)[];

function textsOf(value: unknown, path: Path): { text: string; path: (string | number)[] }[] {
	if (typeof value === 'string') return [{ text: value, path: [...path] }];
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, one]) =>
		textsOf(one, [...path, Array.isArray(value) ? Number(key) : key])
	);
}

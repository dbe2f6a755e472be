import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';

const COUNTED =
	'studies|trials|people|runners|athletes|players|adults|men|women|operations|surgeries|injuries|points|times';
/** A figure that needs a source. */
export const FIGURE = new RegExp(
	String.raw`\d[\d.,]*\s*(?:%|per\s?cent)|\d[\d,]*\s+(?:of|out of|in)\s+(?:every\s+)?\d[\d,]*|\d[\d,]*\s+(?:\w+\s+)?(?:${COUNTED})\b`,
	'i'
);

/** A figure stands in a step only where that step cites a source. */
export function figuresCited(course: CourseSource): Issue[] {
	return course.lessons.flatMap((lesson) =>
		lesson.steps.flatMap((step) => {
			const cited =
				step.citations.length > 0 || step.components.some(({ name }) => name === 'People');
			if (cited) return [];
			return step.texts
				.map(({ text, line }) => ({ line, figure: FIGURE.exec(text)?.[0] }))
				.filter(({ figure }) => figure !== undefined)
				.map(({ line, figure }) => ({
					file: lesson.file,
					line,
					level: 'error' as const,
					problem: `the figure "${figure}" has no source in its step`,
					remedy: 'cite it with [^key], or leave the figure out'
				}));
		})
	);
}

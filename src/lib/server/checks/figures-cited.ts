import { courseTexts, type CourseText } from '../course-texts.ts';
import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';

const COUNTED =
	'studies|trials|people|runners|athletes|players|adults|men|women|operations|surgeries|injuries|points|times';
/** A figure that needs a source. */
const FIGURE = new RegExp(
	String.raw`\d[\d.,]*\s*(?:%|per\s?cent)|\d[\d,]*\s+(?:of|out of|in)\s+(?:every\s+)?\d[\d,]*|\d[\d,]*\s+(?:\w+\s+)?(?:${COUNTED})\b`,
	'i'
);

/**
 * A figure is in a text only where a source is named: in its step, its question, its myth. What sums a
 * lesson up, such as its promise, may repeat the figures that its steps and questions cite.
 * Whether the source exists is checked in `cited-sources-exist.ts`.
 */
export function figuresCited(course: CourseSource): Issue[] {
	const texts = courseTexts(course);
	return texts
		.filter(({ part, sources }) => part !== 'references.yaml' && sources.length === 0)
		.flatMap((one): Issue[] => {
			const figure = FIGURE.exec(one.text)?.[0];
			if (figure === undefined || repeats(one, figure, texts)) return [];
			return [
				{
					file: one.file,
					line: one.line,
					level: 'error',
					problem: `the figure "${figure}" has no source ${one.part === 'step' ? 'in its step' : 'here'}`,
					remedy:
						one.part === 'step'
							? 'cite it with [^key], or leave the figure out'
							: 'say it where a source is cited, or leave the figure out'
				}
			];
		});
}

/** Whether the lesson cites the numbers of a figure elsewhere, so that this text only sums it up. */
function repeats(one: CourseText, figure: string, texts: readonly CourseText[]): boolean {
	if (one.part !== 'front') return false;
	const cited = texts.filter(({ lesson, sources }) => lesson === one.lesson && sources.length > 0);
	const numbers = new Set(cited.flatMap(({ text }) => numbersIn(text)));
	return numbersIn(figure).every((number) => numbers.has(number));
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

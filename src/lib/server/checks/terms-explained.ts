import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';

/** A hard word is explained in the step that uses it first. */
export function termsExplained(course: CourseSource): Issue[] {
	return course.lessons.flatMap(({ file, steps }) =>
		Object.entries(course.glossary).flatMap(([key, { name }]): Issue[] => {
			const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
			const word = new RegExp(`(?<![\\p{L}\\d-])${plain}(?:s|es)?(?![\\p{L}\\d-])`, 'iu');
			const mentionOf = (step: (typeof steps)[number]) =>
				[{ text: step.title, line: step.line }, ...step.texts, ...step.asides].find(({ text }) =>
					word.test(text)
				);
			const first = steps.find((step) => mentionOf(step) !== undefined);
			if (!first || first.terms.some((term) => term.key === key)) return [];
			return [
				{
					file,
					line: mentionOf(first)?.line ?? first.line,
					level: 'warning',
					problem: `the step "${first.id}" is the first to say "${name}", and does not explain it`,
					remedy: `write [${name}](term:${key}), or use a plainer word`
				}
			];
		})
	);
}

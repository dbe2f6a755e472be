import type { Issue } from '../issue.ts';
import type { CourseSource, LessonSource } from '../read-course.ts';

/** Components that a lesson may have several of: each is about what it wraps. */
const OFTEN = new Set(['LoadsTheBody']);

/**
 * A lesson shows and asks nothing twice: two of the same would share one id, one answer and one set of
 * notes.
 */
export function shownOnce(course: CourseSource): Issue[] {
	return course.lessons.flatMap((lesson) => [
		...componentsOnce(lesson),
		...flagsOnce(lesson),
		...promptsOnce(lesson)
	]);
}

function componentsOnce({ file, steps }: LessonSource): Issue[] {
	const first = new Map<string, number>();
	return steps
		.flatMap(({ components }) => components)
		.filter(({ name }) => !OFTEN.has(name))
		.flatMap(({ name, attributes, line }): Issue[] => {
			const [key] = ['id', 'name', 'flags'].filter((one) => attributes[one] !== undefined);
			const what = key ? `<${name} ${key}="${attributes[key] ?? ''}">` : `<${name} />`;
			const before = first.get(what);
			first.set(what, before ?? line);
			if (before === undefined) return [];
			return [
				{
					file,
					line,
					level: 'error',
					problem: `${what} is in this lesson twice`,
					remedy: `keep one of the two; the first is on line ${String(before)}`
				}
			];
		});
}

function flagsOnce({ file, steps }: LessonSource): Issue[] {
	return steps
		.flatMap(({ components }) => components)
		.filter(({ name }) => name === 'Signs')
		.flatMap(({ attributes, line }) => {
			const flags = (attributes['flags'] ?? '').split(' ');
			const twice = flags.filter((id, index) => id !== '' && flags.indexOf(id) < index);
			return twice.map((id): Issue => ({
				file,
				line,
				level: 'error',
				problem: `<Signs> names "${id}" twice`,
				remedy: 'take one of the two out'
			}));
		});
}

function promptsOnce({ quiz, quizFile, quizLine }: LessonSource): Issue[] {
	const first = new Map<string, number>();
	return (quiz?.questions ?? []).flatMap(({ prompt }, index): Issue[] => {
		const line = quizLine(['questions', index, 'prompt']);
		const before = first.get(prompt);
		first.set(prompt, before ?? line);
		if (before === undefined) return [];
		return [
			{
				file: quizFile,
				line,
				level: 'error',
				problem: `two questions of this lesson ask "${prompt}"`,
				remedy: `ask something else here, or take it out; the first is on line ${String(before)}`
			}
		];
	});
}

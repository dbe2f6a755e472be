import type { Issue } from '../issue.ts';
import type { CourseSource, LessonSource } from '../read-course.ts';

/** Each lab is in its lesson once, and is called by one name. */
export function labsFit(course: CourseSource): Issue[] {
	const first = new Map<string, string>();
	return course.lessons.flatMap((lesson) => [
		...namesFit(lesson),
		...lesson.labs.flatMap((lab, index) => {
			const at = (...path: (string | number)[]) => lesson.labsLine([index, ...path]);
			const issue = (line: number, problem: string, remedy: string): Issue => ({
				file: lesson.labsFile,
				line,
				level: 'error',
				problem,
				remedy
			});
			const before = first.get(lab.id);
			first.set(lab.id, before ?? `${lesson.labsFile}:${at('id')}`);
			const twice = before
				? [
						issue(
							at('id'),
							`two labs are called "${lab.id}"`,
							`give this one an id of its own; the first is at ${before}`
						)
					]
				: [];
			return twice;
		})
	]);
}

function namesFit({ file, labsFile, labsLine, labs, steps, allTagsRead }: LessonSource): Issue[] {
	const shown = steps.flatMap(({ components }) => components.filter(({ name }) => name === 'Lab'));
	const known = new Set(labs.map(({ id }) => id));
	const unknown = shown
		.filter(({ attributes }) => !known.has(attributes['id'] ?? ''))
		.map(({ attributes, line }): Issue => ({
			file,
			line,
			level: 'error',
			problem: `there is no lab "${attributes['id'] ?? ''}"`,
			remedy: `add it to labs.yaml beside this lesson; it has: ${[...known].join(', ') || 'none'}`
		}));
	const light = labs.some(({ lab }) => lab === 'pain-light');
	const lonely = steps
		.flatMap(({ components }) => components)
		.filter(({ name }) => !light && (name === 'PainTable' || name === 'PainSigns'))
		.map(({ name, line }): Issue => ({
			file,
			line,
			level: 'error',
			problem: `<${name} /> has no pain light in this lesson`,
			remedy: 'add a lab "pain-light" to labs.yaml, or take this out'
		}));
	const unused = labs.flatMap(({ id }, index): Issue[] =>
		!allTagsRead || shown.some(({ attributes }) => attributes['id'] === id)
			? []
			: [
					{
						file: labsFile,
						line: labsLine([index, 'id']),
						level: 'error',
						problem: `the lab "${id}" stands nowhere in its lesson`,
						remedy: `write <Lab id="${id}"> … </Lab> in a step, or take the lab out`
					}
				]
	);
	return [...unknown, ...lonely, ...unused];
}

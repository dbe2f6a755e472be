import type { LabNames } from '#lib/lab/summary-lines.ts';
import type { LabContent } from '#lib/lab/schema.ts';
import type { LessonSource } from './read-course.ts';

/** What a summary needs to put the notes of labs into words. */
export function labNames(
	lessons: readonly Pick<LessonSource, 'id' | 'labs' | 'steps'>[]
): LabNames {
	const labs = lessons.flatMap((lesson) => lesson.labs.map((lab) => ({ lesson, lab })));
	const all = <Name extends LabContent['lab']>(name: Name) =>
		labs.flatMap(({ lab }) =>
			lab.lab === name ? [lab as Extract<LabContent, { lab: Name }>] : []
		);
	return {
		places: Object.fromEntries(
			labs.map(({ lesson, lab }) => {
				const step = lesson.steps.find(({ components }) =>
					components.some(({ name, attributes }) => name === 'Lab' && attributes['id'] === lab.id)
				);
				return [lab.lab, `/lessons/${lesson.id}/${step ? `#${step.id}` : ''}`];
			})
		),
		grounds: Object.fromEntries(
			all('surfaces').flatMap(({ grounds }) => grounds.map(({ id, name }) => [id, name]))
		),
		checks: all('shoe').flatMap(({ fitting }) => fitting.checks.map(({ id }) => id))
	};
}

import { ID_KINDS, type ReleasedIds } from '#lib/course/schema/ids.ts';
import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';
import { optionIds } from './ids-unique.ts';

/** The ids that patients' devices may remember, of the course as it is. */
export function currentIds(
	course: Pick<CourseSource, 'lessons' | 'myths' | 'programmes'>
): ReleasedIds {
	const questions = course.lessons.flatMap(({ quiz }) =>
		quiz ? [quiz.guess, ...quiz.questions] : []
	);
	return {
		lessons: course.lessons.map(({ id }) => id),
		steps: course.lessons.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step.id}`)),
		questions: questions.map(({ id }) => id),
		options: questions.flatMap((question) =>
			optionIds(question).map((id) => `${question.id}/${id}`)
		),
		myths: course.myths.map(({ id }) => id),
		programmes: course.programmes.map(({ id }) => id),
		stages: course.programmes.flatMap(({ id, stages }) =>
			stages.map((stage) => `${id}/${stage.id}`)
		)
	};
}

/** An id that went out stays, or `moved-ids.yaml` says where it went; then it is not used again. */
export function releasedIds(course: CourseSource): Issue[] {
	const current = currentIds(course);
	return ID_KINDS.flatMap((kind) => {
		const now = new Set(current[kind]);
		const out = new Set(course.released[kind]);
		const gone = course.released[kind].filter(
			(id) => !now.has(id) && !Object.hasOwn(course.moved, id)
		);
		const fresh = current[kind].filter((id) => !out.has(id));
		const again = current[kind].filter((id) => Object.hasOwn(course.moved, id));
		return [
			...again.map((id): Issue => ({
				file: `${course.folder}/moved-ids.yaml`,
				line: course.lineIn('moved-ids.yaml', [id]),
				level: 'error',
				problem: `"${id}" was renamed or retired, and is used again`,
				remedy: 'use another id: old answers would be shown as answers to this'
			})),
			...gone.map((id): Issue => ({
				file: `${course.folder}/released-ids.yaml`,
				line: course.lineIn('released-ids.yaml', [kind, course.released[kind].indexOf(id)]),
				level: 'error',
				problem: `"${id}" was released and is gone: patients' progress points at it`,
				remedy: `bring it back, or write "${id}: new-id" (or "${id}: null") in moved-ids.yaml`
			})),
			...(fresh.length
				? [
						{
							file: `${course.folder}/released-ids.yaml`,
							line: course.lineIn('released-ids.yaml', [kind]),
							level: 'warning' as const,
							problem: `${fresh.length} new ${kind} not in the list, such as "${fresh[0]}"`,
							remedy: 'run npm run release-ids before the course goes out'
						}
					]
				: [])
		];
	});
}

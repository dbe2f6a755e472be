import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';
import { tasterMinutes } from '../taster.ts';

/** Whom it is for waits for an appointment. */
const LONGEST = 5;

/** The waiting room's taster names what there is, asks what it has shown, and is short. */
export function tasterFits(course: CourseSource): Issue[] {
	const at = (...path: (string | number)[]) => ({
		file: `${course.folder}/course.yaml`,
		line: course.lineIn('course.yaml', ['waiting_room', 'taster', ...path]),
		level: 'error' as const
	});
	const seen = new Set<string>();
	const issues = course.course.waiting_room.taster.parts.flatMap((part, index): Issue[] => {
		const lesson = course.lessons.find(({ id }) => id === part.lesson);
		const where = at('parts', index);
		if (!lesson) {
			return [
				{
					...where,
					problem: `there is no lesson "${part.lesson}" for the taster`,
					remedy: 'name a folder in lessons/ without its number'
				}
			];
		}
		const known = lesson.steps.map(({ id }) => id);
		const steps = part.steps
			.filter((id) => !known.includes(id))
			.map((id) => ({
				...where,
				problem: `"${part.lesson}" has no step "${id}" for the taster`,
				remedy: `it has: ${known.join(', ')}`
			}));
		const twice = [...new Set(part.steps)]
			.filter((id) => seen.has(`${part.lesson}/${id}`))
			.map((id) => ({
				...where,
				problem: `the taster shows "${id}" of "${part.lesson}" twice`,
				remedy: 'take it out of one of its parts'
			}));
		for (const id of part.steps) seen.add(`${part.lesson}/${id}`);
		const questions = part.questions.flatMap((id) => {
			const question = lesson.quiz?.questions.find((one) => one.id === id);
			if (question && part.steps.includes(question.step)) return [];
			return [
				{
					...where,
					problem: question
						? `the taster asks "${id}" without the step that taught it`
						: `"${part.lesson}" has no question "${id}" for the taster`,
					remedy: question
						? `add "${question.step}" to its steps, or ask something else`
						: 'name one of its quiz.yaml'
				}
			];
		});
		return [...steps, ...twice, ...questions];
	});
	if (issues.length > 0) return issues;
	const long = tasterMinutes(course);
	return long <= LONGEST
		? []
		: [
				{
					...at(),
					level: 'warning',
					problem: `the taster takes ${long} minutes`,
					remedy: `leave steps out until it is ${LONGEST} or fewer`
				}
			];
}

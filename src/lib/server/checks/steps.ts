import type { Issue } from '../issue.ts';
import { stepWords } from '../lesson-words.ts';
import type { CourseSource } from '../read-course.ts';

const MOST_WORDS = 80;
const PICTURES = new Set(['People', 'Drawing', 'MySummary', 'MyQuestions']);

/** Four to seven steps, none over 80 words, a guess in the first, a picture somewhere. */
export function steps(course: CourseSource): Issue[] {
	const issues: Issue[] = [];
	for (const { file, steps: all, allTagsRead } of course.lessons) {
		const say = (line: number, problem: string, remedy: string) =>
			issues.push({ file, line, level: 'error', problem, remedy });
		if (all.length < 4 || all.length > 7) {
			say(1, `the lesson has ${all.length} steps`, 'give it four to seven, each with a ## heading');
		}
		for (const step of all) {
			const words = stepWords(step);
			if (words > MOST_WORDS) {
				say(
					step.line,
					`the step "${step.id}" has ${words} words`,
					`cut it to ${MOST_WORDS}, or make two steps of it`
				);
			}
			for (const guess of step.components.filter(({ name }) => name === 'Guess')) {
				if (step !== all[0])
					say(
						guess.line,
						'the guess is not in the first step',
						'move it up: a guess comes before the telling'
					);
			}
		}
		if (!allTagsRead) continue;
		if (all[0] && !all[0].components.some(({ name }) => name === 'Guess')) {
			say(all[0].line, 'the first step has no guess', 'add <Guess id="…" /> on a line of its own');
		}
		const seen = all.some(
			(step) => step.images.length > 0 || step.components.some(({ name }) => PICTURES.has(name))
		);
		if (!seen)
			say(
				1,
				'the lesson has no picture',
				'add a <Drawing …>, a <People …> or a picture of your own'
			);
	}
	return issues;
}

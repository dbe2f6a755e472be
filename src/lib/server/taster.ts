import { minutes } from './lesson-words.ts';
import type { CourseSource } from './read-course.ts';

/** How long the taster of the waiting room takes, in minutes. A guess in a step counts as a question. */
export function tasterMinutes({
	course,
	lessons
}: Pick<CourseSource, 'course' | 'lessons'>): number {
	const { parts } = course.waiting_room.taster;
	const steps = parts.flatMap((part) => {
		const lesson = lessons.find(({ id }) => id === part.lesson);
		return lesson?.steps.filter(({ id }) => id !== null && part.steps.includes(id)) ?? [];
	});
	const guesses = steps.filter(({ components }) => components.some(({ name }) => name === 'Guess'));
	const questions = parts.reduce((sum, part) => sum + part.questions.length, 0);
	return minutes(steps, guesses.length + questions);
}

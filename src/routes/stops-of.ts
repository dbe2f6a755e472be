import type { ModuleBrief } from '#lib/course/page.ts';
import type { Progress } from '#lib/progress/progress.svelte.ts';

/** A stop on the map, as far as progress makes it. */
export interface Stop {
	readonly id: string;
	readonly name: string;
	readonly detail: string;
	readonly state: 'done' | 'now' | 'next';
}

/**
 * The seven stops: done where all lessons are, "now" where the next lesson is.
 *
 * @param nextLesson id of the lesson that "Carry on" leads to
 */
export function stopsOf(
	modules: readonly ModuleBrief[],
	nextLesson: string | undefined,
	progress: Pick<Progress, 'lesson'>
): Stop[] {
	return modules.map(({ id, name, lessons, minutes }) => {
		const isDone = (lesson: { id: string }) => Boolean(progress.lesson(lesson.id)?.doneOn);
		const here = lessons.findIndex((lesson) => lesson.id === nextLesson);
		if (here >= 0) {
			const lesson = lessons.length > 1 ? `Lesson ${here + 1} of ${lessons.length}, ` : '';
			const time = `${lessons[here]?.minutes ?? 0} min`;
			return { id, name, state: 'now', detail: `${lesson}${time}` };
		}
		if (lessons.length > 0 && lessons.every(isDone))
			return { id, name, state: 'done', detail: 'Done' };
		return { id, name, state: 'next', detail: `${minutes} min` };
	});
}

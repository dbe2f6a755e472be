import type { LessonBrief, ModuleHead } from '#lib/course/page.ts';
import { minutesLeft, type CarryOn } from '#lib/progress/summary.ts';
import type { Places } from '#lib/learner/record.ts';

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
 * @param lessons those that are known, in order: all, or for someone new the first alone
 * @param next where "Carry on" leads
 */
export function stopsOf(
	modules: readonly ModuleHead[],
	lessons: readonly LessonBrief[],
	next: Pick<CarryOn, 'lesson' | 'screen'> | null,
	places: Pick<Places, 'lesson'>
): Stop[] {
	const isDone = ({ id }: LessonBrief) => Boolean(places.lesson(id)?.doneOn);
	return modules.map(({ id, name, count, minutes }) => {
		const own = lessons.filter(({ module }) => module === id);
		const here = own.findIndex((lesson) => lesson.id === next?.lesson);
		const now = own[here];
		if (now && next) {
			const left = minutesLeft(now, next.screen);
			const time = left < now.minutes ? `${left} min left` : `${now.minutes} min`;
			const detail = count > 1 ? `Lesson ${here + 1} of ${count}, ${time}` : time;
			return { id, name, state: 'now', detail };
		}
		if (count > 0 && own.length === count && own.every(isDone))
			return { id, name, state: 'done', detail: 'Done' };
		return { id, name, state: 'next', detail: timeWords(minutes) };
	});
}

/** A large course has stops of many hours. */
const timeWords = (minutes: number) =>
	minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} hours`;

import type { Plan } from '#lib/assignment/plans.ts';
import { PLANS } from '#lib/assignment/plans-name.ts';
import type { Progress } from '#lib/progress/progress.svelte.ts';

/** The plan that the patient follows; what reads it is fetched only where there is one. */
export class MyPlan {
	#current = $state.raw<Plan | null>(null);

	/** Call it while a component is being made. */
	constructor(progress: Pick<Progress, 'read'>) {
		$effect(() => {
			const kept = progress.read(PLANS);
			let stale = false;
			if (kept === undefined) this.#current = null;
			else
				void import('#lib/assignment/plans.ts').then(({ readPlans }) => {
					if (!stale) this.#current = readPlans(kept).current;
				});
			return () => {
				stale = true;
			};
		});
	}

	/** Null while there is none. */
	get current(): Plan | null {
		return this.#current;
	}
}

/** Lessons with those of the plan first, in its order: advised, never locked. */
export function planFirst<Lesson extends { readonly id: string }>(
	lessons: readonly Lesson[],
	plan: Plan | null
): readonly Lesson[] {
	if (!plan) return lessons;
	const planned = lessonsOf(lessons, plan);
	return [...planned, ...lessons.filter((lesson) => !planned.includes(lesson))];
}

/** The plan's lessons that this course has, in the plan's order. */
export function lessonsOf<Lesson extends { readonly id: string }>(
	lessons: readonly Lesson[],
	{ assignment }: Pick<Plan, 'assignment'>
): readonly Lesson[] {
	return assignment.lessons.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []);
}

import type { Plan, Plans } from './plans.ts';
import type { Facts } from '#lib/learner/record.ts';

/** Under this name the record keeps the patient's plan. */
export const PLANS = 'plans';

/** The plan that the patient follows; what reads it is fetched only where there is one. */
export class MyPlan {
	#plans = $state.raw<Plans | null>(null);
	#isConfirmed = $state.raw(false);

	/** Call it while a component is being made. */
	constructor(facts: Pick<Facts, 'read'>) {
		$effect(() => {
			const stored = facts.read(PLANS);
			let stale = false;
			if (stored === undefined) this.#plans = null;
			else
				void import('./plans.ts').then(({ readPlans, isConfirmed }) => {
					if (stale) return;
					this.#plans = readPlans(stored);
					this.#isConfirmed = isConfirmed(this.#plans);
				});
			return () => {
				stale = true;
			};
		});
	}

	get current(): Plan | null {
		return this.#plans?.current ?? null;
	}

	/** Plans that were replaced or left, newest first. */
	get earlier(): readonly Plan[] {
		return this.#plans?.earlier ?? [];
	}

	/** The patient has said that the plan is from their physio. Until then a link alone says so. */
	get isConfirmed(): boolean {
		return this.#isConfirmed;
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

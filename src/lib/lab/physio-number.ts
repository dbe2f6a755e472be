import * as v from 'valibot';
import type { Facts } from '#lib/learner/record.ts';
import { CADENCE_TARGET } from './notes.ts';

/** Under this name the record keeps the patient's plan (`my-plan.svelte.ts` of the assignments). */
export const PLANS_NOTE = 'plans';

/** What matters here of a plan: it is read where it lies, so that its number ends with it. */
const Plans = v.object({
	current: v.nullable(
		v.object({
			assignment: v.object({
				cadence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(240)))
			})
		})
	),
	clinics: v.array(v.unknown())
});

/** The physio's number in steps a minute, and whether it is in the plan. */
export interface PhysioNumber {
	readonly steps: number;
	readonly inPlan: boolean;
}

/** The number of the present plan; where it has none, what the patient typed; null where they did not. */
export function physioNumber(facts: Pick<Facts, 'read'>): PhysioNumber | null {
	const plans = v.safeParse(Plans, facts.read(PLANS_NOTE));
	const planned = plans.success ? plans.output.current?.assignment.cadence : undefined;
	if (planned !== undefined) return { steps: planned, inPlan: true };
	const typed = CADENCE_TARGET.read(facts.read(CADENCE_TARGET.name));
	if (!typed) return null;
	// Without its mark it may come from a plan that was changed or left, if there ever was one.
	const isTyped = typed.typed === true || !plans.success || plans.output.clinics.length === 0;
	return isTyped ? { steps: typed.steps, inPlan: false } : null;
}

import { readPlans, type Plans } from '#lib/assignment/plans.ts';
import { PLANS } from '#lib/assignment/plans-name.ts';
import type { Json, Notebook } from '#lib/learner/record.ts';

/** Changes what is kept of the patient's plans, whatever another tab did meanwhile. */
export const changePlans = (
	notebook: Pick<Notebook, 'revise'>,
	change: (plans: Plans) => Plans
): Promise<void> =>
	// Plain data by its schema; TypeScript cannot see that an interface is JSON.
	notebook.revise(PLANS, (kept) => change(readPlans(kept)) as unknown as Json);

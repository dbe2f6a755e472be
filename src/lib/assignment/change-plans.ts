import type { Json, Notebook } from '#lib/learner/record.ts';
import { readPlans, type Plans } from './plans.ts';
import { PLANS } from './plans-name.ts';

/** Changes what is kept of the patient's plans, whatever another tab did meanwhile. */
export const changePlans = (
	record: Pick<Notebook, 'revise'>,
	change: (plans: Plans) => Plans
): Promise<void> =>
	// Plain data by its schema; TypeScript cannot see that an interface is JSON.
	record.revise(PLANS, (kept) => change(readPlans(kept)) as unknown as Json);

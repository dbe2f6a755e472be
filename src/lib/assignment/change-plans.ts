import { readPlans, type Plans } from './plans.ts';
import { PLANS } from './my-plan.svelte.ts';
import type { Facts, Json } from '#lib/learner/record.ts';

/** Changes what is kept of the patient's plans, whatever another tab did meanwhile. */
export const changePlans = (
	facts: Pick<Facts, 'revise'>,
	change: (plans: Plans) => Plans
): Promise<void> =>
	// Plain data by its schema; TypeScript cannot see that an interface is JSON.
	facts.revise(PLANS, (stored) => change(readPlans(stored)) as unknown as Json);

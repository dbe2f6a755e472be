import * as v from 'valibot';
import type { Json } from '#lib/notebook/notebook.ts';
import { Assignment } from './schema.ts';

const Key = v.pipe(v.string(), v.maxLength(100));

const Plan = v.object({
	assignment: Assignment,
	/** Thumbprint of the key that signed it. */
	key: Key,
	/** When the patient pressed Start, in milliseconds since 1970. */
	at: v.number()
});

const Plans = v.object({
	current: v.nullable(Plan),
	/** Clinics whose plans were started here: a name under another key is worth a warning. */
	clinics: v.pipe(v.array(v.object({ key: Key, name: v.string() })), v.maxLength(100))
});

export type Plan = Readonly<v.InferOutput<typeof Plan>>;
export type Plans = Readonly<v.InferOutput<typeof Plans>>;

const NONE: Plans = { current: null, clinics: [] };

/** Reads what the notebook kept; what cannot be read is as if nothing had been kept. */
export function readPlans(kept: Json | undefined): Plans {
	const plans = v.safeParse(Plans, kept);
	return plans.success ? plans.output : NONE;
}

/** The plans once this one is started: it takes the place of the one before. */
export function started(plans: Plans, plan: Plan): Plans {
	const { key, assignment } = plan;
	const others = plans.clinics.filter((one) => one.key !== key).slice(-98);
	return { current: plan, clinics: [...others, { key, name: assignment.clinic }] };
}

/** The plans once the present one is left. The clinic is remembered, so that it is known again. */
export const left = (plans: Plans): Plans => ({ ...plans, current: null });

import * as v from 'valibot';
import { LAST_MOMENT } from '#lib/fields/local-date.ts';
import type { Json } from '#lib/learner/record.ts';
import { PlannedProgramme } from '#lib/programme/planned.ts';
import { Assignment } from './schema.ts';

const Key = v.pipe(v.string(), v.maxLength(100));

const Plan = v.object({
	assignment: Assignment,
	/** Its programme as it was at the start, whole: a later course may have other ready-made ones. */
	programme: v.optional(PlannedProgramme),
	/** Thumbprint of the key that signed it. */
	key: Key,
	/** When the patient pressed Start, in milliseconds since 1970. */
	at: v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_MOMENT))
});

/** Plans that were replaced or left, and can be brought back. */
const MOST_EARLIER = 3;

const Plans = v.object({
	current: v.nullable(Plan),
	/** The last that were replaced or left, newest first. */
	earlier: v.optional(v.pipe(v.array(Plan), v.maxLength(MOST_EARLIER))),
	/** Whose plans were started here. */
	clinics: v.pipe(
		v.array(
			v.object({
				key: Key,
				name: v.string(),
				/** The patient has said that this key is their physio's. */
				confirmed: v.optional(v.boolean())
			})
		),
		v.maxLength(100)
	)
});

export type Plan = Readonly<v.InferOutput<typeof Plan>>;
export type Plans = Readonly<v.InferOutput<typeof Plans>>;

const NONE: Plans = { current: null, clinics: [] };

/** Reads what the record kept; what cannot be read is as if nothing had been kept. */
export function readPlans(stored: Json | undefined): Plans {
	const plans = v.safeParse(Plans, stored);
	return plans.success ? plans.output : NONE;
}

/** The plans once this one is started. The one before it is kept, so that it can be brought back. */
export function started(plans: Plans, plan: Plan): Plans {
	const known = plans.clinics.find((one) => one.key === plan.key);
	const others = plans.clinics.filter((one) => one.key !== plan.key).slice(-98);
	return {
		current: plan,
		earlier: earlierThan(plans, plan),
		clinics: [...others, { ...known, key: plan.key, name: plan.assignment.clinic }]
	};
}

/** The plans once the present one is left. It is kept, so that it can be brought back. */
export const left = (plans: Plans): Plans => ({
	...plans,
	current: null,
	earlier: earlierThan(plans, null)
});

/** The plans once an earlier one is followed again: it and the present one change places. */
export function broughtBack(plans: Plans, { key, assignment }: Plan): Plans {
	const plan = plans.earlier?.find((one) => isSame(one, { key, assignment }));
	return plan ? started(plans, plan) : plans;
}

export const forgotten = (plans: Plans, plan: Plan): Plans => ({
	...plans,
	earlier: plans.earlier?.filter((one) => !isSame(one, plan)) ?? []
});

export function confirmed(plans: Plans): Plans {
	const { current } = plans;
	const isIts = ({ key }: { readonly key: string }) => key === current?.key;
	const clinics = plans.clinics.map((one) => (isIts(one) ? { ...one, confirmed: true } : one));
	return { ...plans, clinics };
}

/** Whether the patient has said that the present plan, or an earlier one of its key, is from their physio. */
export const isConfirmed = ({ current, clinics }: Plans): boolean =>
	clinics.some(({ key, confirmed }) => key === current?.key && confirmed === true);

/**
 * The plans once those of a progress file are added: its plan takes the place of the present one where
 * it is newer. Nobody signed the file, so whoever's key it names, the patient is asked again.
 */
export function united(plans: Plans, { current }: Plans): Plans {
	if (!current || current.at <= (plans.current?.at ?? -1)) return plans;
	if (plans.current && isSame(plans.current, current)) return plans;
	const { clinics, ...after } = started(plans, current);
	const isIts = ({ key }: { readonly key: string }) => key === current.key;
	return {
		...after,
		clinics: clinics.map((one) => (isIts(one) ? { key: one.key, name: one.name } : one))
	};
}

function earlierThan({ current, earlier = [] }: Plans, plan: Plan | null): Plan[] {
	const all = current ? [current, ...earlier] : earlier;
	return all
		.filter((one) => plan === null || !isSame(one, plan))
		.filter((one, index, list) => list.findIndex((other) => isSame(one, other)) === index)
		.slice(0, MOST_EARLIER);
}

const isSame = (a: Pick<Plan, 'key' | 'assignment'>, b: Pick<Plan, 'key' | 'assignment'>) =>
	a.key === b.key && JSON.stringify(a.assignment) === JSON.stringify(b.assignment);

import { readAssignment, thumbprint } from '#lib/assignment/signature.ts';
import type { KeyPair, Person, Plan } from './schema.ts';

/** Tokens read at once: enough to be quick, few enough for a small computer. */
const AT_ONCE = 64;

/**
 * People from a backup, with only those plans whose link is signed with one of the backup's keys and
 * says the same as the list.
 */
export async function withVerifiedPlans(
	people: readonly Person[],
	keys: readonly KeyPair[]
): Promise<{ readonly people: Person[]; readonly leftOut: number }> {
	const signers = await Promise.all(
		keys.map(({ signing: { kty, crv, x, y } }) => thumbprint({ kty, crv, x, y }))
	);
	const plans = people.flatMap((one) => one.plans);
	const right = new Set<Plan>();
	for (let from = 0; from < plans.length; from += AT_ONCE) {
		const some = plans.slice(from, from + AT_ONCE);
		const read = await Promise.all(some.map((plan) => isTrue(plan, signers)));
		some.forEach((plan, index) => read[index] && right.add(plan));
	}
	return {
		people: people.map((one) => ({ ...one, plans: one.plans.filter((plan) => right.has(plan)) })),
		leftOut: plans.length - right.size
	};
}

async function isTrue({ assignment, token }: Plan, signers: readonly string[]): Promise<boolean> {
	const read = await readAssignment(token);
	if (!read.ok || !signers.includes(read.key)) return false;
	// Both were read by one schema, which puts their parts into one order.
	return JSON.stringify(read.assignment) === JSON.stringify(assignment);
}

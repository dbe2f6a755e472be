import { soundAt, unite } from '#lib/assignment/merge-receipts.ts';
import type { Deletion, Handback, OwnSet, Person, Plan } from './schema.ts';

/**
 * Unites two states of one person, from two tabs or two computers. Plans are all kept; name, archive
 * and ticks are the newer one's. Order does not matter, and twice is as once.
 */
export function mergePerson(a: Person, b: Person): Person {
	const newer = newest(a, b);
	return { ...newer, created: Math.min(a.created, b.created), plans: mergePlans(a.plans, b.plans) };
}

function mergePlans(a: readonly Plan[], b: readonly Plan[]): Plan[] {
	const plans = new Map<string, Plan>();
	for (const plan of [...a, ...b]) {
		const { jti } = plan.assignment;
		const before = plans.get(jti);
		plans.set(jti, before ? newest(before, plan) : plan);
	}
	return [...plans.values()].sort(
		(one, other) =>
			one.assignment.iat - other.assignment.iat ||
			(one.assignment.jti < other.assignment.jti ? -1 : 1)
	);
}

export function mergeHandback(a: Handback, b: Handback): Handback {
	return {
		jti: a.jti,
		receipt: unite(soundAt(a.receipt, a.taken), soundAt(b.receipt, b.taken)),
		taken: Math.max(a.taken, b.taken)
	};
}

/** Of two states of one set the newer, whichever comes first. */
export const mergeSet = (a: OwnSet, b: OwnSet): OwnSet => newest(a, b);

/** Of two days on which a person was deleted the first counts. */
export const mergeDeletions = (a: Deletion, b: Deletion = a): Deletion => (a.on <= b.on ? a : b);

/** The newer of two; of two from one moment the same one, whichever comes first. */
function newest<T extends { readonly at: number }>(a: T, b: T): T {
	if (a.at !== b.at) return a.at > b.at ? a : b;
	return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

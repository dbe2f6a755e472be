import { refuse, type TokenRefusal } from './refusals.ts';
import type { Plan, Plans } from './plans.ts';
import type { Assignment } from './schema.ts';
import type { SignedAssignment } from './signature.ts';

const DAY = 24 * 60 * 60;

/** What an assignment is to someone who may have one already. */
export type Relation =
	/** There is no plan yet. */
	| 'first'
	/** It is the plan that is here. */
	| 'same'
	/** Newer, from the same key: it takes the place of the plan, as was meant. */
	| 'newer'
	/** Older than the plan that is here, from the same key. */
	| 'older'
	/** Made at the same moment by the same key, but with other content. */
	| 'changed'
	/** From another key than the plan that is here. */
	| 'other';

/** Who a plan says it is from. */
export interface Sender {
	readonly clinic: string;
	/** Unknown where a plan was left long ago. */
	readonly by?: string;
}

/** An assignment that the patient sees and has not agreed to yet. */
export interface Arrival {
	readonly ok: true;
	readonly assignment: Assignment;
	readonly key: string;
	/** Its lessons that this course has, in order. */
	readonly lessons: readonly string[];
	/** Its lessons that this course does not have. */
	readonly unknown: readonly string[];
	readonly relation: Relation;
	/** Whose plan is here under another key, or was the last; null where there is none. */
	readonly other: Sender | null;
	/** It says that it was made more than a day from now. */
	readonly ahead: boolean;
	/** It sets a number more than a tenth from the patient's own. */
	readonly farFromOwn: boolean;
}

/**
 * What an assignment would mean here. Pure: nothing is kept until the patient says Start.
 * @param has the lessons of this course
 * @param now in milliseconds since 1970
 * @param ownCadence in steps a minute; null where it was never measured
 */
export function arrivalOf(
	{ assignment, key }: SignedAssignment,
	plans: Plans,
	{ has, now, ownCadence }: { has: readonly string[]; now: number; ownCadence: number | null }
): Arrival | TokenRefusal {
	const lessons = assignment.lessons.filter((id) => has.includes(id));
	if (lessons.length === 0) return refuse('no-lesson');
	const { cadence } = assignment;
	return {
		ok: true,
		assignment,
		key,
		lessons,
		unknown: assignment.lessons.filter((id) => !has.includes(id)),
		relation: relationOf(assignment, key, plans),
		other: otherSender(key, plans),
		ahead: assignment.iat > now / 1000 + DAY,
		farFromOwn:
			cadence !== undefined &&
			ownCadence !== null &&
			Math.abs(cadence - ownCadence) > 0.1 * ownCadence
	};
}

function relationOf(assignment: Assignment, key: string, { current }: Plans): Relation {
	if (!current) return 'first';
	if (current.key !== key) return 'other';
	const before = current.assignment;
	if (assignment.iat > before.iat) return 'newer';
	if (assignment.iat < before.iat) return 'older';
	return JSON.stringify(before) === JSON.stringify(assignment) ? 'same' : 'changed';
}

/**
 * The owner of another key. Names are not compared: anyone can write any name, in many ways that look
 * alike. Where no plan is here, the last that was is known by its key.
 */
function otherSender(key: string, { current, earlier, clinics }: Plans): Sender | null {
	if (current) return current.key === key ? null : senderOf(current);
	if (clinics.some((one) => one.key === key)) return null;
	const [last] = earlier ?? [];
	const known = clinics.at(-1);
	return last ? senderOf(last) : known ? { clinic: known.name } : null;
}

export const senderOf = ({ assignment }: Pick<Plan, 'assignment'>): Sender => ({
	clinic: assignment.clinic,
	by: assignment.by
});

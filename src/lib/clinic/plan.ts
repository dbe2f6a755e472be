import * as v from 'valibot';
import { localDate, plausibleDay } from '#lib/fields/local-date.ts';
import { newAssignmentId, signAssignment } from '#lib/assignment/signature.ts';
import { Assignment, MAX_INFLATED, MAX_TOKEN } from '#lib/assignment/schema.ts';
import { clean, cleanLine } from '#lib/fields/clean.ts';
import { readDraft } from '#lib/programme/draft.ts';
import type { PlannedProgramme } from '#lib/programme/planned.ts';
import type { Programme } from '#lib/programme/schema.ts';
import { packProgramme, sameProgramme } from '#lib/programme/travel.ts';
import type { Outcome } from './outcome.ts';
import { profileProblem } from './form-fields.ts';
import type { DeviceKeys, Keyring } from './records.ts';
import type { Draft, Person, Plan, Profile } from './schema.ts';

export const emptyDraft: Draft = { lessons: [], due: '', cadence: null, note: '' };

/**
 * The draft that a plan was made from.
 * @param isGiven whether the patient has it: what was handed back was given, whatever is noted
 */
export const draftOf = (
	{ assignment, programme, given }: Plan,
	isGiven = given !== null
): Draft => ({
	lessons: assignment.lessons,
	due: assignment.due ?? '',
	cadence: assignment.cadence ?? null,
	note: assignment.note ?? '',
	...(programme && { programme: isGiven ? carriedOn(programme) : programme })
});

/** A later plan carries on where the person is, unless the physio sets another stage again. */
function carriedOn({ start: _, ...programme }: PlannedProgramme): PlannedProgramme {
	return programme;
}

export function sameDraft(a: Draft, b: Draft): boolean {
	const { programme: one, ...rest } = a;
	const { programme: other, ...others } = b;
	return JSON.stringify(rest) === JSON.stringify(others) && sameProgramme(one, other);
}

/** The last day that a plan can be due, two years from a moment: a later one is a slip of the keys. */
export function latestDue(now: number): string {
	const date = new Date(now);
	return localDate(date.setFullYear(date.getFullYear() + 2));
}

/** What is wrong with the day to finish by; null where nothing is. */
export const dueProblem = (due: string, now: number): string | null =>
	due === '' || plausibleDay(due, latestDue(now))
		? null
		: 'Choose a day in the next two years, or no date.';

/**
 * The keys that sign a person's next plan: those of the plan before, whichever computer made it, so that
 * no patient's phone warns of another key. A first plan is signed with the first of the list's.
 */
export function signerFor({ plans }: Person, { pairs }: Keyring): DeviceKeys | undefined {
	const before = plans.at(-1)?.assignment.enc;
	return pairs.find(({ receivingPublic: { x } }) => x === before?.x) ?? pairs[0];
}

/**
 * The draft, signed. A plan is never changed: its code and link are in sight once it is made, so someone
 * may have it. Its successor has an id and a link of its own.
 *
 * @param ready the course's ready-made programmes: one of them travels as its id and what differs
 */
export async function makePlan(
	draft: Draft,
	{ plans }: Person,
	profile: Profile,
	keys: DeviceKeys,
	now: number,
	ready: readonly Programme[] = []
): Promise<Outcome<Plan>> {
	const before = plans.at(-1);
	const seconds = Math.floor(now / 1000);
	const note = clean(draft.note);
	const programme = draft.programme && readDraft(draft.programme);
	if (programme === null) return { ok: false, sentence: NO_PROGRAMME };
	const assignment: Assignment = {
		v: programme ? 2 : 1,
		jti: newAssignmentId(),
		// Later than the one before, or a patient would be asked whether to go back.
		iat: Math.max(seconds, (before?.assignment.iat ?? 0) + 1),
		clinic: cleanLine(profile.clinic),
		by: cleanLine(profile.by),
		lessons: [...draft.lessons],
		...(draft.due !== '' && { due: draft.due }),
		...(note !== '' && { note }),
		...(draft.cadence !== null && { cadence: draft.cadence }),
		...(programme && { programme: await packProgramme(programme, ready) }),
		enc: keys.receivingPublic
	};
	// What a patient's phone would refuse must not be signed.
	const read = v.safeParse(Assignment, assignment);
	if (!read.success) {
		const wrong = profileProblem(profile);
		const sentence = wrong
			? `${wrong} You find it under “Backup and settings”. The plan was not saved.`
			: 'The plan was not saved: a link can’t hold one of its lessons, its date or its note. Change them, and save again.';
		return { ok: false, sentence };
	}
	const token = await signAssignment(read.output, {
		publicKey: keys.signingPublic,
		privateKey: keys.signing
	});
	const bytes = new TextEncoder().encode(JSON.stringify(read.output)).length;
	if (token.length > MAX_TOKEN || bytes > MAX_INFLATED) return { ok: false, sentence: TOO_LONG };
	// Later too, also where the clock was set back: of two states the later is kept.
	const at = Math.max(now, (before?.at ?? 0) + 1);
	return {
		ok: true,
		value: { assignment: read.output, ...(programme && { programme }), token, at, given: null }
	};
}

const NO_PROGRAMME =
	'The plan was not saved: something in its programme has to be corrected. Look through its stages and texts, and save again.';
const TOO_LONG =
	'The plan was not saved: its programme is too long for a link. Shorten its notes, or take out some stages, and save again.';

/** The person with the plan as the newest. */
export function withPlan(person: Person, plan: Plan): Person {
	return { ...person, plans: [...person.plans, plan], at: plan.at };
}

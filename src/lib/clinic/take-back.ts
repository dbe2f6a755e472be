import { handed } from '#lib/assignment/link.ts';
import { mergeReceipts, type KeptReceipt, type Merged } from '#lib/assignment/merge-receipts.ts';
import { openReceipt, receiptFor } from '#lib/assignment/receipt.ts';
import { refuse } from '#lib/assignment/refusals.ts';
import type { Receipt } from '#lib/assignment/schema.ts';
import type { Records } from './records.ts';
import type { Handback, Person, Plan } from './schema.ts';

/** Something that was handed back, as it stands before the physio, who has agreed to nothing yet. */
export interface Back {
	readonly ok: true;
	readonly person: Person;
	readonly plan: Plan;
	/** What it changes; `same` where it was handed in before. */
	readonly merged: Merged;
	/** It was made before what is here. */
	readonly older: boolean;
	/** It was read out, and says which lessons are done and nothing more. */
	readonly byCode: boolean;
}

export type Found = Back | { readonly ok: false; readonly sentence: string };

const OTHER_KEY =
	'This was made for another clinic’s code, or for one whose keys are not on this computer. If it is yours, add your other computer’s backup here first. Nothing was changed.';
const UNKNOWN =
	'This belongs to a plan that is not in this list. The person may have been deleted, or be on another computer: add its backup here, and try again. Nothing was changed.';
const NO_PLAN = 'This person has no plan yet, so there is nothing to hand back.';

/** Looks at a text that holds a receipt. Never throws, and changes nothing. */
export async function lookAt(text: string, records: Records): Promise<Found> {
	const found = handed(text, 'receipt');
	if (!found.ok) return found;
	if (found.kind === 'assignment') return refuse('a-plan');
	if (found.kind === 'take-home') return refuse('a-take-home');
	const kid = receiptFor(found.token);
	if (kid === null) return refuse('damaged');
	const pair = records.keys?.pairs.find((one) => one.kid === kid);
	if (!pair) return no(OTHER_KEY);
	const opened = await openReceipt(found.token, pair.receiving);
	if (!opened.ok) return opened;
	const owner = ownerOf(opened.receipt.jti, pair.receivingPublic.x, records);
	if (!owner) return no(UNKNOWN);
	return { ...back(owner, opened.receipt, records), byCode: false };
}

/** What a code that was read out changes for the person whom the physio picked. */
export function lookAtCode(
	done: readonly string[],
	person: Person,
	records: Records,
	today: string,
	now: number
): Found {
	const plan = person.plans.at(-1);
	if (!plan) return no(NO_PLAN);
	const kept = records.handbacks.get(plan.assignment.jti)?.receipt ?? null;
	return {
		...back({ person, plan }, readOut(done, plan, kept, today, now), records),
		byCode: true
	};
}

/** What the physio keeps once the hand-back is agreed to. */
export const handbackOf = ({ plan, merged }: Back, now: number): Handback => ({
	jti: plan.assignment.jti,
	receipt: merged.receipt,
	taken: now
});

interface Owner {
	readonly person: Person;
	readonly plan: Plan;
}

function ownerOf(jti: string, x: string, { people }: Records): Owner | null {
	for (const person of people.values()) {
		const plan = person.plans.find(
			({ assignment }) => assignment.jti === jti && assignment.enc.x === x
		);
		if (plan) return { person, plan };
	}
	return null;
}

function back({ person, plan }: Owner, receipt: Receipt, records: Records): Omit<Back, 'byCode'> {
	const kept = records.handbacks.get(plan.assignment.jti)?.receipt ?? null;
	const merged = mergeReceipts(kept, receipt);
	return { ok: true, person, plan, merged, older: kept !== null && receipt.iat < kept.iat };
}

/** A code has no moment of its own: what was handed back in full keeps all that it said. */
function readOut(
	done: readonly string[],
	{ assignment }: Plan,
	kept: KeptReceipt | null,
	today: string,
	now: number
): Receipt {
	const fresh = assignment.lessons
		.filter((id) => done.includes(id))
		.map((id) => [
			id,
			{ right: 0, asked: 0, ...kept?.lessons[id], done: kept?.lessons[id]?.done ?? today }
		]);
	return {
		v: 1,
		jti: assignment.jti,
		iat: kept?.iat ?? Math.floor(now / 1000),
		questions: [],
		course: '',
		...kept,
		lessons: { ...kept?.lessons, ...(Object.fromEntries(fresh) as Receipt['lessons']) }
	};
}

const no = (sentence: string) => ({ ok: false, sentence }) as const;

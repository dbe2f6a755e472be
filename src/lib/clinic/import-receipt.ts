import { extractToken } from '#lib/assignment/link.ts';
import {
	recordOf,
	mergeRecords,
	soundAt,
	type ReceiptRecord,
	type MergeResult
} from '#lib/assignment/merge-receipts.ts';
import { IN_FILE, IN_LINK, openReceipt, receiptFor } from '#lib/assignment/receipt.ts';
import { refuse } from '#lib/assignment/refusals.ts';
import type { Receipt } from '#lib/assignment/receipt-schema.ts';
import { localDate, plausibleDay, tomorrow } from '#lib/fields/local-date.ts';
import { hasInk, withoutPiles } from './legible.ts';
import type { Records } from './records.ts';
import type { Handback, Person, Plan } from './schema.ts';

/** A receipt or a code, shown to the physio before anything is stored. */
export interface ReceiptPreview {
	readonly ok: true;
	readonly person: Person;
	readonly plan: Plan;
	/** What it changes; `same` where it was handed in before. */
	readonly merged: MergeResult;
	/** It was made before what is here. */
	readonly older: boolean;
	/** It says that it was made more than a day from now; what is kept counts as of now. */
	readonly ahead: boolean;
	/** The day on which it says it was made, `YYYY-MM-DD`; null where nobody can mean that day. */
	readonly made: string | null;
	/** Lessons that it says were done on a day that has not come or never was: that day is not kept. */
	readonly oddDays: Readonly<Record<string, string>>;
	/** It was read out, and says which lessons are done and nothing more. */
	readonly byCode: boolean;
	/** Lessons that are not in this plan: a code may be another person's. They are not kept. */
	readonly outside: readonly string[];
}

export type ReceiptLookup = ReceiptPreview | { readonly ok: false; readonly sentence: string };

const OTHER_KEY =
	'This was made for another clinic’s code, or for one whose keys are not on this computer. If it is yours, add your other computer’s backup here first. Nothing was changed.';
const UNKNOWN =
	'This belongs to a plan that is not in this list. The person may have been deleted, or be on another computer: add its backup here, and try again. Nothing was changed.';
const NO_PLAN = 'This person has no plan yet, so there is nothing to hand back.';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Looks at a text that holds a receipt. Never throws, and changes nothing.
 * @param isFile a file holds more than a link or a code
 */
export async function previewReceipt(
	text: string,
	records: Records,
	{ now = Date.now(), isFile = false }: { now?: number; isFile?: boolean } = {}
): Promise<ReceiptLookup> {
	const found = extractToken(text, 'receipt');
	if (!found.ok) return found;
	if (found.kind === 'assignment') return refuse('a-plan');
	if (found.kind === 'take-home') return refuse('a-take-home');
	const bounds = isFile ? IN_FILE : IN_LINK;
	if (found.token.length > bounds.token) return refuse('large');
	const kid = receiptFor(found.token, bounds);
	if (kid === null) return refuse('damaged');
	const pair = records.keys?.pairs.find((one) => one.kid === kid);
	if (!pair) return no(OTHER_KEY);
	const opened = await openReceipt(found.token, pair.receiving, bounds);
	if (!opened.ok) return opened;
	const owner = ownerOf(opened.receipt.jti, pair.receivingPublic.x, records);
	if (!owner) return no(UNKNOWN);
	const [own, outside] = byPlan(Object.entries(opened.receipt.lessons), owner.plan);
	const receipt = { ...opened.receipt, lessons: Object.fromEntries(own) as Receipt['lessons'] };
	return {
		...back(owner, receipt, records, now),
		byCode: false,
		outside: outside.map(([id]) => id)
	};
}

/** What a code that was read out changes for the person whom the physio picked. */
export function previewCode(
	done: readonly string[],
	person: Person,
	records: Records,
	today: string,
	now: number
): ReceiptLookup {
	const plan = person.plans.at(-1);
	if (!plan) return no(NO_PLAN);
	const stored = recordFor(plan, records);
	return {
		...back({ person, plan }, readOut(done, plan, stored, today, now), records, now),
		byCode: true,
		outside: done.filter((id) => !plan.assignment.lessons.includes(id))
	};
}

/** What the physio keeps once the hand-back is agreed to. */
export const handbackOf = ({ plan, merged }: ReceiptPreview, now: number): Handback => ({
	jti: plan.assignment.jti,
	receipt: merged.receipt,
	taken: now
});

/** What it says of the plan's lessons, and of others. */
function byPlan<T>(lessons: readonly [string, T][], { assignment }: Plan) {
	const isOwn = ([id]: [string, T]) => assignment.lessons.includes(id);
	return [lessons.filter(isOwn), lessons.filter((one) => !isOwn(one))] as const;
}

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

/** What is kept of a plan, sound also where an earlier version kept what it should not have. */
function recordFor({ assignment }: Plan, { handbacks }: Records): ReceiptRecord | null {
	const stored = handbacks.get(assignment.jti);
	return stored ? soundAt(stored.receipt, stored.taken) : null;
}

function back(
	{ person, plan }: Owner,
	receipt: Receipt,
	records: Records,
	now: number
): Omit<ReceiptPreview, 'byCode' | 'outside'> {
	const stored = recordFor(plan, records);
	const questions = receipt.questions.map(withoutPiles).filter(hasInk);
	const given = recordOf({ ...receipt, questions });
	const merged = mergeRecords(stored, soundAt(given, now));
	const made = receipt.iat * 1000;
	// Its own moment was not kept, so it is known again by all the rest of it.
	const again =
		stored && made > now && mergeRecords(stored, soundAt(given, stored.iat * 1000)).same;
	const odd = Object.entries(receipt.lessons).flatMap(([id, { done }]) =>
		done === null || plausibleDay(done, tomorrow(now)) ? [] : [[id, done] as const]
	);
	return {
		ok: true,
		person,
		plan,
		merged: again ? { ...merged, same: true } : merged,
		older: stored !== null && receipt.iat < stored.iat,
		ahead: made > now + DAY,
		made: plausibleDay(localDate(made)) ? localDate(made) : null,
		oddDays: Object.fromEntries(odd)
	};
}

/** A code has no moment of its own: what was handed back in full keeps all that it said. */
function readOut(
	done: readonly string[],
	{ assignment }: Plan,
	stored: ReceiptRecord | null,
	today: string,
	now: number
): Receipt {
	// Sessions and aims are kept as they are: a code says nothing of them.
	const { sessions: _, aims: __, ...before } = stored ?? {};
	const fresh = assignment.lessons
		.filter((id) => done.includes(id))
		.map((id) => [
			id,
			{ right: 0, asked: 0, ...stored?.lessons[id], done: stored?.lessons[id]?.done ?? today }
		]);
	return {
		v: 1,
		jti: assignment.jti,
		iat: stored?.iat ?? Math.floor(now / 1000),
		questions: [],
		course: '',
		...before,
		lessons: { ...stored?.lessons, ...(Object.fromEntries(fresh) as Receipt['lessons']) }
	};
}

const no = (sentence: string) => ({ ok: false, sentence }) as const;

import type { Receipt } from '#lib/assignment/receipt-schema.ts';
import type { Assignment } from '#lib/assignment/schema.ts';
import { enc } from '#lib/assignment/signed.fixture.ts';
import { forDevice } from './keys.ts';
import { makePlan } from './plan.ts';
import { nothing, type Records } from './records.ts';
import type { Handback, KeyPair, Person, Plan } from './schema.ts';

/** For tests only: a clinic's list in a few words. */
export const profile = { clinic: 'Park Physio', by: 'Priya', site: 'https://run.example/' };
export const passphrase = 'otter lantern maple violin';

export function planned(jti: string, more: Partial<Assignment> = {}, given = true): Plan {
	const assignment = {
		v: 1,
		jti,
		iat: 1000,
		clinic: 'Park Physio',
		by: 'Priya',
		lessons: ['cadence']
	};
	return {
		assignment: { ...assignment, enc, ...more } as Assignment,
		token: 'eyJ.a.b',
		at: 1_000_000,
		given: given ? { on: '2026-11-20', how: 'link' } : null
	};
}

/** A plan that these keys really signed. */
export async function signed(pair: KeyPair, note = ''): Promise<Plan> {
	const draft = { lessons: ['cadence'], due: '2026-12-01', cadence: 168, note };
	const made = await makePlan(draft, person('nobody-01', ''), profile, await forDevice(pair), 1e12);
	if (!made.ok) throw new Error(made.sentence);
	return { ...made.value, given: { on: '2026-11-20', how: 'link' } };
}

export function person(id: string, name: string, plans: Plan[] = []): Person {
	return { id, name, archived: false, created: 1, at: 1, plans, ticked: [] };
}

export function handedBack(jti: string, done: string | null, questions: string[] = []): Handback {
	const lessons = { cadence: { done, right: 3, asked: 4, iat: 2000 } };
	return {
		jti,
		receipt: { v: 1, jti, iat: 2000, lessons, questions, course: '1' },
		taken: Date.UTC(2026, 10, 22)
	};
}

/** What a patient's phone hands back for a plan. */
export const receipt = (jti: string, more: Partial<Receipt> = {}): Receipt => ({
	v: 1,
	jti,
	iat: Date.UTC(2026, 10, 23) / 1000,
	lessons: { cadence: { done: '2026-11-22', right: 3, asked: 4 } },
	questions: ['When can I start?'],
	course: '1',
	...more
});

export const recordsOf = (people: Person[], handbacks: Handback[] = []): Records => ({
	...nothing,
	people: new Map(people.map((one) => [one.id, one])),
	handbacks: new Map(handbacks.map((one) => [one.jti, one]))
});

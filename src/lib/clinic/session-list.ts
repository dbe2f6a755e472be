import { uniteSessions, type SessionInRecord } from '#lib/assignment/session-records.ts';
import { lightAt, PAIN_MOMENTS } from '#lib/diary/lights.ts';
import { plural } from '#lib/ui/plural.ts';
import type { Handback, Person } from './schema.ts';

type Handbacks = ReadonlyMap<string, Handback>;

/** Every session that a person handed back, for whichever of their plans; newest first. */
export function sessionsOf({ plans }: Person, handbacks: Handbacks): readonly SessionInRecord[] {
	let all: readonly SessionInRecord[] = [];
	for (const { assignment } of plans) {
		const sessions = handbacks.get(assignment.jti)?.receipt.sessions;
		if (sessions) all = all.length === 0 ? sessions : uniteSessions(all, sessions);
	}
	return all.toSorted((a, b) =>
		a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1
	);
}

/** What a physio wants to see of a session: a warning sign, a stop, pain over their own number. */
export type Sign = 'warning' | 'stopped' | 'over';

export function signsOf(session: SessionInRecord): Sign[] {
	return [
		...(session.warning === true ? (['warning'] as const) : []),
		...(session.ended === 'stopped' ? (['stopped'] as const) : []),
		...(PAIN_MOMENTS.some((moment) => lightAt(session, moment) === 'over')
			? (['over'] as const)
			: [])
	];
}

/** The signs of a session as they were seen: another sign of the same session is to be seen again. */
export const seenMark = (session: SessionInRecord): string =>
	[session.id, ...signsOf(session)].join(' ');

/** Sessions with a sign that nobody has seen yet, newest first. */
export function unseenSessions(person: Person, handbacks: Handbacks): readonly SessionInRecord[] {
	if (!person.plans.some(({ assignment }) => hasSign(handbacks.get(assignment.jti)))) return [];
	const seen = new Set(person.seen);
	return sessionsOf(person, handbacks).filter(
		(one) => signsOf(one).length > 0 && !seen.has(seenMark(one))
	);
}

/** A list of ten thousand is looked through at each change: what was looked through is not again. */
const looked = new WeakMap<Handback, boolean>();

function hasSign(handback: Handback | undefined): boolean {
	if (!handback) return false;
	const known = looked.get(handback);
	if (known !== undefined) return known;
	const has = handback.receipt.sessions?.some((one) => signsOf(one).length > 0) === true;
	looked.set(handback, has);
	return has;
}

export const newSessionsWords = (count: number): string =>
	plural(count, { one: '1 new session', other: `${String(count)} new sessions` });

export const changedSessionsWords = (count: number): string =>
	plural(count, {
		one: '1 session that you know says more, or something else, now',
		other: `${String(count)} sessions that you know say more, or something else, now`
	});

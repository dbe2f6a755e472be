import { expect, test } from 'vitest';
import {
	broughtBack,
	confirmed,
	forgotten,
	isConfirmed,
	left,
	readPlans,
	started,
	united,
	type Plan,
	type Plans
} from './plans.ts';

const coordinate = 'A'.repeat(43);
const NONE: Plans = { current: null, clinics: [] };
const planOf = (by: string, key: string, at = 1): Plan => ({
	key,
	at,
	assignment: {
		v: 1,
		jti: `plan-of-${by}`,
		iat: 1000,
		clinic: 'Park Physio',
		by,
		lessons: ['cadence'],
		cadence: 186,
		enc: { kty: 'EC', crv: 'P-256', x: coordinate, y: coordinate }
	}
});
const priya = planOf('Priya', 'key-1');
const stranger = planOf('Stranger', 'key-2', 2);

test('a plan that was replaced is kept, and can be brought back whole', () => {
	const plans = started(started(NONE, priya), stranger);
	expect(plans).toMatchObject({ current: stranger, earlier: [priya] });
	const back = broughtBack(plans, priya);
	expect(back).toMatchObject({ current: priya, earlier: [stranger] });
	expect(readPlans(JSON.parse(JSON.stringify(back)) as never)).toEqual(back);
});

test('one press too many loses no plan: not a second Start, nor leaving', () => {
	const plans = left(started(started(NONE, priya), stranger));
	expect(plans).toMatchObject({ current: null, earlier: [stranger, priya] });
	expect(broughtBack(plans, priya).current).toEqual(priya);
});

test('the same plan again is kept once, and of many the last three', () => {
	expect(started(started(NONE, priya), priya).earlier).toEqual([]);
	const many = [1, 2, 3, 4, 5].map((number) => planOf(`P${number}`, `key-${number}`));
	expect(many.reduce(started, NONE).earlier?.map(({ key }) => key)).toEqual([
		'key-4',
		'key-3',
		'key-2'
	]);
});

test('an earlier plan can be forgotten', () => {
	const plans = forgotten(started(started(NONE, priya), stranger), priya);
	expect(plans.earlier).toEqual([]);
	expect(broughtBack(plans, priya)).toBe(plans);
});

test('who sent a plan is known once the patient has said so, for that key alone', () => {
	const mine = confirmed(started(NONE, priya));
	expect(isConfirmed(started(NONE, priya))).toBe(false);
	expect(isConfirmed(mine)).toBe(true);
	expect(isConfirmed(started(mine, { ...priya, at: 9 }))).toBe(true);
	expect(isConfirmed(started(mine, stranger))).toBe(false);
	expect(isConfirmed(broughtBack(started(mine, stranger), priya))).toBe(true);
});

test('what an earlier version kept is read, and nobody has confirmed it', () => {
	const stored = { current: priya, clinics: [{ key: 'key-1', name: 'Park Physio' }] };
	const plans = readPlans(JSON.parse(JSON.stringify(stored)) as never);
	expect(plans.current).toEqual(priya);
	expect(isConfirmed(plans)).toBe(false);
});

test('a plan out of a file is never confirmed, whatever the file and its key say', () => {
	const here = confirmed(started(NONE, priya));
	const forged = { ...priya, at: 5, assignment: { ...priya.assignment, note: 'Pay here.' } };
	const after = united(here, confirmed(started(NONE, forged)));
	expect(after).toMatchObject({ current: forged, earlier: [priya] });
	expect(isConfirmed(after)).toBe(false);
	// An older or the same one changes nothing, and brings no clinics of its own.
	expect(united(here, confirmed(started(NONE, { ...stranger, at: 0 })))).toBe(here);
	expect(united(here, here)).toBe(here);
});

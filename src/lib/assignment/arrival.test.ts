import { expect, test } from 'vitest';
import type { Json } from '#lib/learner/record.ts';
import { arrivalOf } from './arrival.ts';
import { left, readPlans, started, type Plans } from './plans.ts';
import type { Assignment } from './schema.ts';

const coordinate = 'A'.repeat(43);
const plain: Assignment = {
	v: 1,
	jti: 'brUoQNXpzbGj',
	iat: 1000,
	clinic: 'Park Physio',
	by: 'Priya',
	lessons: ['cadence', 'surfaces'],
	enc: { kty: 'EC', crv: 'P-256', x: coordinate, y: coordinate }
};
const NONE: Plans = { current: null, clinics: [] };
const HAVING = started(NONE, { assignment: plain, key: 'key-1', at: 5 });
const here: { has: string[]; now: number; ownCadence: number | null } = {
	has: ['cadence', 'surfaces'],
	now: 2_000_000,
	ownCadence: null
};

const arrive = (changes: Partial<Assignment>, key = 'key-1', plans = HAVING, at = here) =>
	arrivalOf({ ok: true, assignment: { ...plain, ...changes }, key }, plans, at);

test('the first, the same, a newer, an older, a changed one and another clinic’s are distinguished', () => {
	expect(arrive({}, 'key-1', NONE)).toMatchObject({ relation: 'first' });
	expect(arrive({})).toMatchObject({ relation: 'same' });
	expect(arrive({ iat: 1001, jti: 'another-id' })).toMatchObject({ relation: 'newer' });
	expect(arrive({ iat: 999 })).toMatchObject({ relation: 'older' });
	expect(arrive({ note: 'Slowly' })).toMatchObject({ relation: 'changed' });
	expect(arrive({ clinic: 'River Physio' }, 'key-2')).toMatchObject({ relation: 'other' });
});

test('a plan of another key is warned of whatever the names say, and names whose plan is here', () => {
	const mine = { by: 'Priya', clinic: 'Park Physio' };
	const names = [
		'Park Physio',
		'Раrk Рhysio',
		'Park Physio Ltd',
		'River Physio',
		'The Park Physio'
	];
	for (const clinic of names) {
		expect(arrive({ clinic, by: 'Priya' }, 'key-2')).toMatchObject({ other: mine });
	}
	// A plan that was left is known by its key, too.
	expect(arrive({}, 'key-2', left(HAVING))).toMatchObject({ relation: 'first', other: mine });
	const stored = { ...left(HAVING), earlier: [] };
	expect(arrive({}, 'key-2', stored)).toMatchObject({ other: { clinic: 'Park Physio' } });
});

test('a plan of the same key has no warning, whichever person of the clinic made it', () => {
	expect(arrive({ iat: 1001, by: 'Tom' })).toMatchObject({ relation: 'newer', other: null });
	expect(arrive({}, 'key-1', left(HAVING))).toMatchObject({ relation: 'first', other: null });
	expect(arrive({}, 'key-1', NONE)).toMatchObject({ other: null });
});

test('a lesson that the course lacks is named and left out; none at all is refused', () => {
	expect(arrive({ lessons: ['swim', 'cadence'] })).toMatchObject({
		lessons: ['cadence'],
		unknown: ['swim']
	});
	expect(arrive({ lessons: ['swim'] })).toMatchObject({ ok: false, reason: 'no-lesson' });
});

test('a clock that is a day ahead is asked about', () => {
	expect(arrive({ iat: 2000 + 24 * 3600 })).toMatchObject({ ahead: false });
	expect(arrive({ iat: 2001 + 24 * 3600 })).toMatchObject({ ahead: true });
});

test('a target more than a tenth from one’s own is asked about', () => {
	const own = { ...here, ownCadence: 160 };
	expect(arrive({ cadence: 176 }, 'key-1', NONE, own)).toMatchObject({ farFromOwn: false });
	expect(arrive({ cadence: 177 }, 'key-1', NONE, own)).toMatchObject({ farFromOwn: true });
	expect(arrive({ cadence: 143 }, 'key-1', NONE, own)).toMatchObject({ farFromOwn: true });
	expect(arrive({ cadence: 240 }, 'key-1', NONE)).toMatchObject({ farFromOwn: false });
});

test('plans are kept as they were, and anything odd is as none', () => {
	expect(readPlans(JSON.parse(JSON.stringify(HAVING)) as Json)).toEqual(HAVING);
	const { enc } = plain;
	const cut = { ...HAVING.current, assignment: { ...plain, enc: { ...enc, x: 'p' } } };
	const odd: (Json | undefined)[] = [
		JSON.parse(JSON.stringify({ current: cut, clinics: [] })) as Json,
		undefined,
		null,
		1,
		'x',
		[],
		{},
		{ current: {}, clinics: [] }
	];
	for (const one of odd) {
		expect(readPlans(one)).toEqual(NONE);
	}
});

test('a plan from a clock a year ahead can be started, and the next from that clinic is newer still', () => {
	const year = 365 * 24 * 3600;
	const ahead = arrive({ iat: 2000 + year });
	expect(ahead).toMatchObject({ ok: true, relation: 'newer', ahead: true });
	const assignment = { ...plain, iat: 2000 + year };
	const having = started(NONE, { assignment, key: 'key-1', at: 5 });
	expect(arrive({ iat: 2001 + year, jti: 'another-id' }, 'key-1', having)).toMatchObject({
		relation: 'newer'
	});
	// One who scans it on a phone whose clock was set back a year is asked the same.
	const back = { ...here, now: here.now - year * 1000 };
	expect(arrive({}, 'key-1', NONE, back)).toMatchObject({ relation: 'first', ahead: true });
});

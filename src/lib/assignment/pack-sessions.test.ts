import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PackedSessions, packSessions, unpackSessions } from './pack-sessions.ts';
import { anySession, session, stage } from './session.fixture.ts';

test('sessions are what they were, once they were packed and travelled', () => {
	const some = fc.uniqueArray(anySession(), {
		minLength: 1,
		maxLength: 8,
		selector: (one) => one.id
	});
	fc.assert(
		fc.property(some, (sessions) => {
			const travelled: unknown = JSON.parse(JSON.stringify(packSessions(sessions)));
			expect(unpackSessions(v.parse(PackedSessions, travelled))).toEqual(sessions);
		})
	);
});

test('a stage that several sessions share travels once', () => {
	const other = session('session-003', { planned: { ...stage, stage: 'stage-3' } });
	const packed = packSessions([session('session-001'), session('session-002'), other]);
	expect(packed.stages.map((one) => one.stage)).toEqual(['stage-2', 'stage-3']);
	expect(packed.rows).toEqual([
		['session-001d21-04n--u-n-', 2526, 0, 1800, 1080],
		['session-002d21-04n--u-n-', 0, 0, 1800, 1080],
		['session-003d21-04n--u-n-', 0, 1, 1800, 1080]
	]);
});

const packed = packSessions([session('session-001'), session('session-002')]);
const [first, second] = packed.rows;
test.each([
	['no session', { ...packed, rows: [] }],
	['a stage that is not there', { ...packed, stages: [] }],
	['a session twice', { ...packed, rows: [first, first] }],
	[
		'a letter that means nothing',
		{ ...packed, rows: [first?.with(0, 'session-001x21-04n--u-n-')] }
	],
	['a note too few', { ...packed, rows: [first?.with(0, 'session-d21-04n--u-n')] }],
	['a day before the first', { ...packed, rows: [first?.with(1, -1)] }],
	['a day after the last', { ...packed, rows: [first?.with(1, 29_219), second?.with(1, 1)] }],
	['half a second', { ...packed, rows: [first?.with(3, 0.5)] }],
	['an odd id', { ...packed, rows: [first?.with(0, '<b>bold</b>d21-04n--u-n-')] }],
	['no words', { ...packed, rows: [[...(second ?? []), null, '']] }]
])('%s is refused', (_, odd) => {
	expect(v.is(PackedSessions, packed)).toBe(true);
	expect(v.is(PackedSessions, odd)).toBe(false);
});

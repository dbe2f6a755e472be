import { expect, test } from 'vitest';
import type { Part } from '#lib/programme/session.ts';
import { begun, clockAt, paused } from './clock.ts';
import { isLeft, readUnderWay, waysOn, type UnderWay } from './under-way.ts';

const T = 1_800_000_000_000;
const parts: readonly Part[] = [
	{ kind: 'walk', seconds: 300, metres: null, start: 0 },
	{ kind: 'run', seconds: 60, metres: null, start: 300 }
];
const session: UnderWay = {
	session: 'aaaaaaaaaaa',
	planned: {
		plan: null,
		programme: 'example',
		stage: 'walk-5-run-1',
		title: 'Walk 5, run 1',
		measure: 'minutes',
		walk: 5,
		run: 1,
		pain: {}
	},
	parts: [...parts],
	prepared: T,
	clock: begun(T),
	seen: T,
	page: 'bbbbbbbbbbb',
	ended: null
};

test('what was kept is read back, through JSON as well', () => {
	expect(readUnderWay(JSON.parse(JSON.stringify(session)))).toEqual(session);
});

test('what cannot be read is none', () => {
	expect(readUnderWay({ ...session, parts: [] } as never)).toBeNull();
	expect(readUnderWay({ ...session, clock: { ...begun(T), part: 9 } } as never)).toBeNull();
	expect(readUnderWay(undefined)).toBeNull();
	expect(readUnderWay(null)).toBeNull();
});

test('a session of yesterday was left', () => {
	expect(isLeft(session, T + 3_600_000)).toBe(false);
	expect(isLeft(session, T + 13 * 3_600_000)).toBe(true);
	expect(isLeft(session, T - 13 * 3_600_000)).toBe(true);
});

test('after a reload there is one way on; after a longer gap the person chooses', () => {
	const at = (now: number) => clockAt(parts, begun(T), now);
	expect(waysOn(at, T + 100_000, T + 105_000)).toMatchObject({
		last: { into: 105 },
		byClock: null
	});
	expect(waysOn(at, T + 100_000, T + 330_000)).toMatchObject({
		last: { part: 0, into: 100 },
		byClock: { part: 1, into: 30 }
	});
});

test('a paused session is where it was paused, however long ago', () => {
	const held = paused(parts, begun(T), T + 100_000);
	expect(waysOn(() => held, T + 100_000, T + 3_000_000)).toMatchObject({
		last: { part: 0, into: 100 },
		byClock: null
	});
});

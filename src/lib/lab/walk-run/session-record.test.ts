import { expect, it } from 'vitest';
import { WALK_RUN_SESSION } from '../notes.ts';
import { begun, goingOn, held, standOf, stopped } from './session-record.ts';

const START = Date.UTC(2026, 2, 20);
const MINUTE = 60_000;
const session = begun({ warmUp: 5, walk: 9, run: 1, repeats: 3 }, START);

it('continues while nobody looks, and ends', () => {
	expect(standOf(session, START + 5.5 * MINUTE)).toMatchObject({
		stage: 'running',
		moment: { now: { kind: 'run' }, left: 30 }
	});
	expect(standOf(session, START + 35 * MINUTE)).toMatchObject({ stage: 'done' });
});

it('does not move in a pause, nor after a stop that can be undone', () => {
	const pause = held(session, START + MINUTE);
	expect(standOf(pause, START + 9 * MINUTE)).toMatchObject({ stage: 'paused', elapsed: 60 });
	const stop = stopped(session, START + MINUTE);
	expect(standOf(stop, START + 9 * MINUTE)).toMatchObject({ stage: 'stopped', elapsed: 60 });
	const again = goingOn(stop, START + 9 * MINUTE);
	expect(standOf(again, START + 10 * MINUTE)).toMatchObject({ stage: 'running', elapsed: 120 });
});

it('is read back from the record as it was', () => {
	expect(WALK_RUN_SESSION.read(session)).toEqual(session);
	expect(WALK_RUN_SESSION.read(null)).toBeNull();
	expect(WALK_RUN_SESSION.read({ ...session, plan: {} })).toBeNull();
});

it('is left behind after half a day', () => {
	const pause = held(session, START + MINUTE);
	expect(standOf(pause, START + 13 * 60 * MINUTE)).toBeNull();
});

it('is at its start where the clock was set back a little, and is abandoned after a year', () => {
	expect(standOf(session, START - MINUTE)).toMatchObject({ stage: 'running', elapsed: 0 });
	expect(standOf(session, START - 365 * 24 * 60 * MINUTE)).toBeNull();
});

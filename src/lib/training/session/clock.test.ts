import fc from 'fast-check';
import { expect, test } from 'vitest';
import { programmes, stages } from '#lib/programme/programme.fixture.ts';
import { sessionParts, sessionSeconds, type Part } from '#lib/programme/session.ts';
import {
	back,
	begun,
	clockAt,
	heardAt,
	isOver,
	next,
	paused,
	placeAfter,
	resumed,
	secondsLeft,
	secondsTo,
	type SessionClock
} from './clock.ts';

const walk = (seconds: number): Part => ({ kind: 'walk', seconds, metres: null, start: null });
const run = (seconds: number): Part => ({ kind: 'run', seconds, metres: null, start: null });
const runMetres = (metres: number): Part => ({ kind: 'run', seconds: null, metres, start: null });
const PARTS = [walk(300), run(60), walk(120), run(60)];
const T = 1_800_000_000_000;
const after = (seconds: number) => T + 1000 * seconds;

const sessions = fc
	.record({ programme: programmes, stage: stages })
	.map(({ programme, stage }) => ({
		parts: sessionParts(programme, stage),
		seconds: sessionSeconds(programme, stage)
	}));

const steps = fc.array(
	fc.record({
		wait: fc.integer({ min: 0, max: 900_000 }),
		what: fc.constantFrom('pause', 'resume', 'next', 'back', 'look', 'reload')
	}),
	{ maxLength: 60 }
);

const DO = { pause: paused, resume: resumed, next, back, look: clockAt, reload: clockAt } as const;

test('the parts follow each other by time, and the end stays the end', () => {
	const at = (seconds: number) => clockAt(PARTS, begun(T), after(seconds));
	expect(at(0)).toMatchObject({ part: 0, into: 0, playing: true });
	expect(at(299.5)).toMatchObject({ part: 0, into: 299.5 });
	expect(at(300)).toMatchObject({ part: 1, into: 0, runSeconds: 0 });
	expect(at(330)).toMatchObject({ part: 1, into: 30, runSeconds: 30, seconds: 330 });
	expect(at(9999)).toMatchObject({ part: 4, playing: false, seconds: 540, runSeconds: 120 });
	expect(at(9999).at).toBe(after(540));
});

test('pauses are left out, however long', () => {
	const held = paused(PARTS, begun(T), after(310));
	expect(clockAt(PARTS, held, after(5000))).toEqual(held);
	const on = resumed(PARTS, held, after(5000));
	expect(clockAt(PARTS, on, after(5020))).toMatchObject({ part: 1, into: 30, seconds: 330 });
});

test('what was skipped was not done; what was done again counts again', () => {
	const skipped = next(PARTS, begun(T), after(100));
	expect(skipped).toMatchObject({ part: 1, into: 0, seconds: 100, runSeconds: 0, playing: true });
	const again = back(PARTS, clockAt(PARTS, skipped, after(140)), after(140));
	expect(again).toMatchObject({ part: 1, into: 0, runSeconds: 40 });
	expect(clockAt(PARTS, again, after(200))).toMatchObject({ part: 2, runSeconds: 100 });
	expect(back(PARTS, again, after(142))).toMatchObject({ part: 0, into: 0 });
});

test('a distance lasts until it is said to be over, and its metres count then', () => {
	const parts = [walk(300), runMetres(160), runMetres(320)];
	const there = clockAt(parts, begun(T), after(1000));
	expect(there).toMatchObject({ part: 1, into: 700, runSeconds: 700, runMetres: 0, playing: true });
	const on = next(parts, there, after(1010));
	expect(on).toMatchObject({ part: 2, into: 0, runMetres: 160 });
	expect(back(parts, on, after(1011))).toMatchObject({ part: 1, runMetres: 0 });
	expect(next(parts, on, after(1100))).toMatchObject({ part: 3, playing: false, runMetres: 480 });
});

test('where the sound was is where the person was', () => {
	// A call came after 320 s, and the page heard of it at 400 s.
	const heard = heardAt(PARTS, begun(T), placeAfter(PARTS, 0, 320), after(400));
	expect(heard).toMatchObject({ part: 1, into: 20, seconds: 320, runSeconds: 20, at: after(400) });
	// The sound may be ahead of a device's clock that was set back.
	expect(heardAt(PARTS, begun(T), { part: 1, into: 5 }, after(200))).toMatchObject({
		part: 1,
		into: 5
	});
});

test('a clock that is set back takes nothing away', () => {
	const there = clockAt(PARTS, begun(T), after(310));
	expect(clockAt(PARTS, there, T)).toEqual(there);
});

test('a session left alone takes just as long as its programme says', () => {
	fc.assert(
		fc.property(sessions, ({ parts, seconds }) => {
			fc.pre(seconds !== null);
			const end = clockAt(parts, begun(T), after(1e10));
			expect(isOver(parts, end)).toBe(true);
			expect(end.seconds).toBeCloseTo(seconds ?? 0, 6);
			const runs = parts.filter(({ kind }) => kind === 'run');
			expect(end.runSeconds).toBeCloseTo(
				runs.reduce((sum, part) => sum + (part.seconds ?? 0), 0),
				6
			);
		})
	);
});

test('whatever is pressed, and however often it is looked at, kept and read again: the same clock', () => {
	fc.assert(
		fc.property(sessions, steps, ({ parts }, all) => {
			let now = T;
			let once: SessionClock = begun(T);
			let often: SessionClock = begun(T);
			for (const { wait, what } of all) {
				for (const share of [0.3, 0.7]) {
					const seen = clockAt(parts, often, now + wait * share);
					often = JSON.parse(JSON.stringify(seen)) as SessionClock;
				}
				now += wait;
				if (what !== 'look' && what !== 'reload') once = DO[what](parts, once, now);
				often = DO[what](parts, often, now);
				const [a, b] = [clockAt(parts, once, now), clockAt(parts, often, now)];
				expect(b.part).toBe(a.part);
				expect(b.playing).toBe(a.playing);
				for (const name of ['into', 'seconds', 'runSeconds', 'runMetres'] as const)
					expect(b[name]).toBeCloseTo(a[name], 3);
			}
		}),
		{ numRuns: 300 }
	);
});

test('whatever is pressed, nothing is counted that did not pass', () => {
	fc.assert(
		fc.property(sessions, steps, ({ parts }, all) => {
			let now = T;
			let clock: SessionClock = begun(T);
			for (const { wait, what } of all) {
				now += wait;
				const before = clock;
				clock = DO[what](parts, clock, now);
				expect(clock.seconds).toBeGreaterThanOrEqual(before.seconds);
				expect(clock.seconds).toBeLessThanOrEqual((now - T) / 1000 + 1e-6);
				expect(clock.runSeconds).toBeLessThanOrEqual(clock.seconds + 1e-6);
				expect(clock.part).toBeLessThanOrEqual(parts.length);
				const length = parts[clock.part]?.seconds;
				if (length != null) expect(clock.into).toBeLessThan(length);
				const left = secondsLeft(parts, clock);
				if (left !== null) expect(left).toBeGreaterThanOrEqual(0);
			}
		}),
		{ numRuns: 300 }
	);
});

test('a place and its seconds are two names of one thing', () => {
	fc.assert(
		fc.property(
			sessions,
			fc.double({ min: 0, max: 7000, noNaN: true }),
			({ parts, seconds }, at) => {
				fc.pre(seconds !== null && at < seconds);
				expect(secondsTo(parts, placeAfter(parts, 0, at))).toBeCloseTo(at, 6);
			}
		)
	);
});

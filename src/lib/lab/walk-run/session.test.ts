import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsed, started } from '../shared/stopwatch.ts';
import { changesOf, lengthOf, momentAt, segmentsOf } from './session.ts';

const minutes = fc.integer({ min: 0, max: 30 });
const plans = fc.record({
	warmUp: minutes,
	walk: minutes,
	run: minutes,
	repeats: fc.integer({ min: 0, max: 12 }),
	coolDown: minutes
});
const sessions = plans.map(segmentsOf);

const words = (segments: ReturnType<typeof segmentsOf>) =>
	segments.map(({ kind, seconds }) => `${kind} ${String(seconds / 60)}`).join(', ');

describe('the segments of a session', () => {
	it('begins with walk 9, run 1 where there is no warm-up, as the lists do', () => {
		const list = { warmUp: 0, walk: 9, run: 1, repeats: 3, coolDown: 0 };
		expect(words(segmentsOf(list))).toBe('walk 9, run 1, walk 9, run 1, walk 9, run 1');
	});

	it('runs after the warm-up and walks into the cool-down', () => {
		const plan = { warmUp: 5, walk: 2, run: 1, repeats: 3, coolDown: 5 };
		expect(words(segmentsOf(plan))).toBe('walk 5, run 1, walk 2, run 1, walk 2, run 1, walk 7');
	});

	it('takes half minutes, and nothing where nothing is planned', () => {
		const none = { warmUp: 0, walk: 0, run: 0, repeats: 4, coolDown: 0 };
		expect(segmentsOf(none)).toEqual([]);
		expect(words(segmentsOf({ ...none, run: 0.5, walk: 1.5, repeats: 1 }))).toBe(
			'walk 1.5, run 0.5'
		);
	});

	it('holds every planned minute, and never the same kind twice in a row', () => {
		fc.assert(
			fc.property(plans, (plan) => {
				const segments = segmentsOf(plan);
				const planned = plan.warmUp + plan.repeats * (plan.walk + plan.run) + plan.coolDown;
				expect(lengthOf(segments)).toBe(planned * 60);
				segments.forEach(({ kind, seconds }, index) => {
					expect(kind).not.toBe(segments[index + 1]?.kind);
					expect(seconds).toBeGreaterThan(0);
				});
			})
		);
	});

	it('never begins with a run where any walking is planned before it', () => {
		fc.assert(
			fc.property(plans, (plan) => {
				if (plan.warmUp === 0 && plan.walk === 0) return;
				if (plan.warmUp === 0 && plan.repeats === 0) return;
				expect(segmentsOf(plan)[0]?.kind).toBe('walk');
			})
		);
	});
});

describe('a moment of a session', () => {
	const segments = segmentsOf({ warmUp: 5, walk: 2, run: 1, repeats: 2, coolDown: 3 });

	it('says what is on, what is next and how long', () => {
		expect(momentAt(segments, 290)).toEqual({
			done: false,
			index: 0,
			now: { kind: 'walk', seconds: 300 },
			next: { kind: 'run', seconds: 60 },
			left: 10,
			leftInAll: 14 * 60 - 290
		});
		expect(momentAt(segments, 300)).toMatchObject({ now: { kind: 'run' }, left: 60 });
		expect(momentAt(segments, 800)).toMatchObject({ now: { kind: 'walk' }, next: null, left: 40 });
	});

	it('is done at the end and ever after', () => {
		const done = { done: true, index: 5, now: null, next: null, left: 0, leftInAll: 0 };
		expect(momentAt(segments, 14 * 60)).toEqual(done);
		expect(momentAt(segments, 1e9)).toEqual(done);
		expect(momentAt([], 0)).toMatchObject({ done: true });
	});

	it('fits the changes at any time it is asked', () => {
		fc.assert(
			fc.property(sessions, fc.double({ min: -10, max: 40_000, noNaN: true }), (all, elapsed) => {
				const { done, now, index, left, leftInAll, next } = momentAt(all, elapsed);
				const begun = changesOf(all).filter(({ at }) => at <= Math.max(0, elapsed));
				expect(done ? 'done' : now?.kind).toBe(begun.at(-1)?.to);
				expect(index).toBe(begun.length - 1);
				expect(next).toBe(all[index + 1] ?? null);
				expect(left).toBeLessThanOrEqual(leftInAll + 1e-6);
				expect(left > 0).toBe(!done);
				if (!done) expect(left).toBeLessThanOrEqual(now?.seconds ?? 0);
			})
		);
	});
});

it('is at the right segment after the phone has slept for 3 minutes', () => {
	const segments = segmentsOf({ warmUp: 5, walk: 1, run: 1, repeats: 6, coolDown: 5 });
	const start = Date.UTC(2026, 6, 30, 6);
	const watch = started(start);
	const before = start + 4 * 60_000;
	expect(momentAt(segments, elapsed(watch, before))).toMatchObject({ index: 0, left: 60 });
	expect(momentAt(segments, elapsed(watch, before + 180_000))).toMatchObject({
		now: { kind: 'run' },
		index: 3,
		left: 60
	});
});

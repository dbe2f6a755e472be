import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecords } from './testing/arbitrary.ts';
import { apply, supersedes, touchedKeys, type Change } from './change.ts';
import { merge } from './device/stores.ts';
import { emptyRecords, replaceRecords, type Records } from './records.ts';

const at = fc.integer({ min: 0, max: 5 });
const lesson = fc.constantFrom('wear-and-tear', 'cadence');
const anyChange: fc.Arbitrary<Change> = fc.oneof(
	fc.record({ kind: fc.constant('visit' as const), lesson, step: fc.constantFrom('s', 'end'), at }),
	fc.record({ kind: fc.constant('finish' as const), lesson, on: fc.constant('2026-11-23'), at }),
	fc.record({
		kind: fc.constant('begin' as const),
		lesson,
		step: fc.constant(null),
		since: at,
		at
	}),
	fc.record({
		kind: fc.constant('set' as const),
		store: fc.constantFrom('settings' as const, 'notes' as const),
		name: fc.constantFrom('theme', 'sound'),
		value: fc.boolean(),
		at
	}),
	anyRecords.map((records): Change => ({ kind: 'unite', records, merge })),
	fc.record({
		kind: fc.constant('give-up' as const),
		// Nothing that was done already: what is brought changes nothing there.
		taken: fc.constant([]),
		at
	})
);

describe('a change', () => {
	it('may be written twice', () => {
		fc.assert(
			fc.property(anyRecords, anyChange, (records, change) => {
				const once = apply(records, change);
				expect(apply(once, change)).toEqual(once);
			})
		);
	});

	it('that brings lessons here can be taken back, but not what came after it', () => {
		const lesson = { lesson: 'cadence', step: 'guess', at: 3, doneOn: null, since: 0 };
		const before: Records = { ...emptyRecords, lessons: new Map([['cadence', lesson]]) };
		const brought = { ...lesson, step: 'try', at: 9, doneOn: '2026-11-26' };
		const after = apply(before, {
			kind: 'unite',
			records: { ...emptyRecords, lessons: new Map([['cadence', brought]]) },
			merge
		});
		const back: Change = { kind: 'give-up', taken: [{ before: lesson, after: brought }], at: 12 };
		expect(apply(after, back).lessons.get('cadence')).toEqual({ ...lesson, at: 12 });

		const moved = apply(after, { kind: 'visit', lesson: 'cadence', step: 'end', at: 11 });
		expect(apply(moved, back).lessons.get('cadence')).toEqual({ ...lesson, step: 'end', at: 11 });
	});

	it('touches no record but those it names', () => {
		fc.assert(
			fc.property(anyRecords, anyChange, (records, change) => {
				const after = apply(records, change);
				expect(replaceRecords(records, touchedKeys([change]), after)).toEqual(after);
			})
		);
	});

	it('never takes an attempt or a finished lesson away', () => {
		fc.assert(
			fc.property(anyRecords, fc.array(anyChange), (records, changes) => {
				const after = changes.reduce(apply, records);
				for (const id of records.attempts.keys()) expect(after.attempts.has(id)).toBe(true);
				for (const [id, { doneOn }] of records.lessons) {
					if (doneOn) expect(after.lessons.get(id)?.doneOn).toBeTruthy();
				}
			})
		);
	});

	it('finished stays finished, on its first day', () => {
		const finish = (on: string, moment: number): Change => ({
			kind: 'finish',
			lesson: 'cadence',
			on,
			at: moment
		});
		const once = apply(emptyRecords, finish('2026-11-22', 1));
		const again = apply(once, { kind: 'begin', lesson: 'cadence', step: null, since: 2, at: 2 });
		expect(apply(again, finish('2026-11-23', 3)).lessons.get('cadence')?.doneOn).toBe('2026-11-22');
	});

	it('that comes late does not undo a newer one', () => {
		const visit = (step: string, moment: number): Change => ({
			kind: 'visit',
			lesson: 'cadence',
			step,
			at: moment
		});
		const newer = apply(emptyRecords, visit('fewer', 2));
		expect(apply(newer, visit('guess', 1))).toEqual(newer);
	});

	it('that begins a lesson anew counts even if another tab has moved on in it', () => {
		const moved = apply(emptyRecords, { kind: 'visit', lesson: 'cadence', step: 'count', at: 5 });
		const begun = apply(moved, { kind: 'begin', lesson: 'cadence', step: null, since: 4, at: 4 });
		expect(begun.lessons.get('cadence')).toMatchObject({ step: 'count', since: 4 });
	});

	it('makes an earlier one of the same kind needless, and no other', () => {
		const visit = (id: string): Change => ({ kind: 'visit', lesson: id, step: 's', at: 1 });
		expect(supersedes(visit('cadence'), visit('cadence'))).toBe(true);
		expect(supersedes(visit('cadence'), visit('surfaces'))).toBe(false);
		expect(supersedes({ kind: 'erase' }, visit('surfaces'))).toBe(true);
		const finish: Change = { kind: 'finish', lesson: 'cadence', on: '2026-11-23', at: 1 };
		expect(supersedes(visit('cadence'), finish)).toBe(false);
	});
});

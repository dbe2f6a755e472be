import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from './change.ts';
import { merge } from './device/stores.ts';
import { recordsOf, takenOf, type TransferredLesson } from './bring.ts';
import { emptyRecords } from './records.ts';
import { anyRecords } from './testing/arbitrary.ts';
import type { Records } from './records.ts';

const cadence = { lesson: 'cadence', step: 'guess', at: 5, doneOn: null, since: 0 };
const here: Records = { ...emptyRecords, lessons: new Map([['cadence', cadence]]) };
const brought = (
	lesson: string,
	doneOn: string | null,
	screen: string | null
): TransferredLesson => ({
	lesson,
	doneOn,
	screen
});

test('a lesson done elsewhere is done here, and the place here stays', () => {
	const taken = takenOf(here.lessons, [brought('cadence', '2026-11-26', null)], 9);
	expect(taken.map(({ after }) => after)).toEqual([{ ...cadence, doneOn: '2026-11-26' }]);
});

test('the place to carry on at is the newest', () => {
	const [taken] = takenOf(here.lessons, [brought('arm-swing', null, 'try')], 9);
	expect(taken?.after).toMatchObject({ lesson: 'arm-swing', step: 'try', at: 9 });
});

test('what is here already changes nothing', () => {
	const done = new Map([['cadence', { ...cadence, doneOn: '2026-11-20' }]]);
	expect(takenOf(done, [brought('cadence', '2026-11-26', 'guess')], 9)).toEqual([]);
	expect(takenOf(here.lessons, [brought('cadence', null, null)], 9)).toEqual([]);
});

test('taking it back leaves each lesson done and placed as before', () => {
	const lesson = fc.constantFrom('cadence', 'wear-and-tear', 'arm-swing');
	const anyBrought = fc.record({
		lesson,
		doneOn: fc.constantFrom(null, '2026-11-26'),
		screen: fc.constantFrom(null, 'guess', 'try')
	});
	fc.assert(
		fc.property(
			anyRecords,
			fc.uniqueArray(anyBrought, { selector: (one) => one.lesson }),
			(before, list) => {
				const last = Math.max(0, ...[...before.lessons.values()].map(({ at }) => at));
				const taken = takenOf(before.lessons, list, last + 1);
				const after = apply(before, { kind: 'unite', records: recordsOf(taken), merge });
				const back = apply(after, { kind: 'give-up', taken, at: last + 2 });
				for (const [id, { step, doneOn, since }] of before.lessons)
					expect(back.lessons.get(id)).toMatchObject({ step, doneOn, since });
				for (const [id, { step, doneOn }] of back.lessons)
					if (!before.lessons.has(id))
						expect({ step, doneOn }).toEqual({ step: null, doneOn: null });
				// What is listed twice is taken back once.
				expect(apply(back, { kind: 'give-up', taken, at: last + 2 })).toEqual(back);
			}
		)
	);
});

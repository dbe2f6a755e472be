import fc from 'fast-check';
import type { Attempt, Json, LessonRecord } from '#lib/learner/record.ts';
import type { SessionRecord } from '#lib/learner/session.ts';
import { collect } from '../device/stores.ts';
import type { NamedRecord, Records } from '../records.ts';

/** For tests only: anything that could be kept. Few ids and moments, so that they often meet. */

const lesson = fc.constantFrom('wear-and-tear', 'cadence', 'surfaces');
const question = fc.constantFrom('q1', 'q2', 'q3');
const at = fc.integer({ min: 0, max: 5 });
// JSON has no negative zero.
const value = fc.jsonValue({ maxDepth: 3 }).map((json) => JSON.parse(JSON.stringify(json)) as Json);
const step = fc.option(fc.constantFrom('guess', 'fewer', 'question-q1', 'again', 'end'), {
	nil: null
});

const attempt: fc.Arbitrary<Attempt> = fc.record({
	id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
	lesson,
	question,
	at,
	response: value,
	outcome: fc.constantFrom('best', 'partly', 'other', 'shown', 'guess'),
	key: fc.constantFrom('k1', 'k2')
});

const lessonRecord: fc.Arbitrary<LessonRecord> = fc.record({
	lesson,
	step,
	at,
	doneOn: fc.option(fc.constantFrom('2026-11-22', '2026-11-23'), { nil: null }),
	since: at
});

const named: fc.Arbitrary<NamedRecord> = fc.record({
	name: fc.constantFrom('theme', 'sound'),
	value,
	at
});

const day = fc.constantFrom('2026-11-22', '2026-11-23');
const note = <T>(value: fc.Arbitrary<T>) => fc.option(fc.record({ value, at }), { nil: undefined });

const sessionRecord: fc.Arbitrary<SessionRecord> = fc
	.record({
		id: fc.constantFrom('session-1', 'session-2', 'session-3'),
		planned: fc.constant(null),
		day: fc.record({ value: day, at }),
		pain: note(fc.option(fc.integer({ min: 0, max: 10 }), { nil: null })),
		ended: note(fc.constantFrom('done' as const, 'stopped' as const, null))
	})
	.map(({ id, planned, ...notes }) => ({
		id,
		planned,
		notes: JSON.parse(JSON.stringify(notes)) as SessionRecord['notes']
	}));

/** The records of some device. */
export const anyRecords: fc.Arbitrary<Records> = fc
	.record({
		attempts: fc.array(attempt),
		lessons: fc.array(lessonRecord),
		settings: fc.array(named),
		notes: fc.array(named),
		sessions: fc.array(sessionRecord)
	})
	.map(collect);

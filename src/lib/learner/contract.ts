import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Attempt, Json, LearnerRecord } from './record.ts';
import type { PlannedSession, SessionRecord } from './session.ts';

/** For tests only: makes an empty record of a new learner, read and ready. */
export type NewRecord = () => Promise<LearnerRecord>;

const answerTo = (question: string, more: Partial<Answer> = {}): Answer => ({
	lesson: 'cadence',
	question,
	response: { kind: 'single', option: 'a' },
	outcome: 'best',
	key: 'k1',
	...more
});

const ids = (attempts: readonly Attempt[]) => attempts.map(({ id }) => id);

/** For tests only: what every keeper of a learner's record promises. Each keeper's test calls it. */
export function learnerRecordContract(keeper: string, newRecord: NewRecord): void {
	describe(`${keeper} keeps answers`, () => {
		it('and shows each once it is kept', async () => {
			const record = await newRecord();
			expect(record.ready).toBe(true);
			expect(record.attempts('q1')).toEqual([]);
			const started = Date.now();
			const attempt = await record.answer(answerTo('q1'));
			expect(attempt).toMatchObject(answerTo('q1'));
			expect(record.attempts('q1')).toEqual([attempt]);
			expect(record.attempts('q2')).toEqual([]);
			// In milliseconds since 1970: a keeper that counts from 0 fails here.
			expect(attempt.at).toBeGreaterThanOrEqual(started);
			expect(attempt.at).toBeLessThanOrEqual(Date.now() + 1);
		});

		it('oldest first, each later than the one before, and with an id of its own', async () => {
			const record = await newRecord();
			const kept = [
				await record.answer(answerTo('q1', { outcome: 'other' })),
				await record.answer(answerTo('q1', { outcome: 'shown', response: null })),
				await record.answer(answerTo('q1'))
			];
			expect(record.attempts('q1')).toEqual(kept);
			expect(new Set(ids(kept)).size).toBe(3);
			const moments = kept.map(({ at }) => at);
			expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
		});

		it('as they were given, whatever happens to what was given', async () => {
			const record = await newRecord();
			const response = { order: ['a', 'b'] };
			await record.answer(answerTo('q1', { response }));
			response.order.reverse();
			expect(record.attempts('q1')[0]?.response).toEqual({ order: ['a', 'b'] });
		});

		it('and shows those alone that came since their lesson was begun anew', async () => {
			const record = await newRecord();
			const other = await record.answer(answerTo('q9', { lesson: 'surfaces' }));
			const first = await record.answer(answerTo('q1'));
			const undo = await record.restart('cadence');
			expect(record.attempts('q1')).toEqual([]);
			expect(record.attempts('q9')).toEqual([other]);
			const second = await record.answer(answerTo('q1', { outcome: 'other' }));
			expect(record.attempts('q1')).toEqual([second]);
			await undo();
			expect(record.attempts('q1')).toEqual([first, second]);
			await record.practise('cadence', 'question-q1');
			expect(record.attempts('q1')).toEqual([]);
		});
	});

	describe(`${keeper} keeps facts`, () => {
		it('that are written, revised and read', async () => {
			const record = await newRecord();
			expect(record.read('steps')).toBeUndefined();
			expect(record.read('constructor')).toBeUndefined();
			await record.write('steps', { steps: 168 });
			expect(record.read('steps')).toEqual({ steps: 168 });
			await record.revise('ticks', (before) => [...((before as string[]) ?? []), 'one']);
			await record.revise('ticks', (before) => [...(before as string[]), 'two']);
			expect(record.read('ticks')).toEqual(['one', 'two']);
			await record.write('steps', null);
			expect(record.read('steps')).toBeNull();
		});

		it('apart from settings', async () => {
			const record = await newRecord();
			await record.write('sound', 'a fact');
			expect(record.setting('sound')).toBeUndefined();
			await record.set('sound', 'on');
			await record.set('sound', 'off');
			expect(record.setting('sound')).toBe('off');
			expect(record.read('sound')).toBe('a fact');
		});
	});

	describe(`${keeper} keeps places`, () => {
		it('of which the newest counts', async () => {
			const record = await newRecord();
			expect(record.lesson('cadence')).toBeUndefined();
			expect(record.place('cadence')).toBeNull();
			await record.visit('cadence', 'fewer');
			await record.visit('surfaces', 'grass');
			await record.visit('cadence', 'end');
			expect(record.place('cadence')).toBe('end');
			expect(record.place('surfaces')).toBe('grass');
			const [cadence, surfaces] = [record.lesson('cadence'), record.lesson('surfaces')];
			expect(cadence?.at).toBeGreaterThan(surfaces?.at ?? Infinity);
		});

		it('and a finished lesson stays finished', async () => {
			const record = await newRecord();
			await record.visit('cadence', 'end');
			expect(record.lesson('cadence')?.doneOn).toBeNull();
			await record.finish('cadence');
			const day = record.lesson('cadence')?.doneOn;
			expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
			const undo = await record.restart('cadence');
			expect(record.place('cadence')).toBeNull();
			expect(record.lesson('cadence')?.doneOn).toBe(day);
			await undo();
			expect(record.place('cadence')).toBe('end');
			await record.practise('cadence', 'question-q1');
			await record.finish('cadence');
			expect(record.lesson('cadence')).toMatchObject({ doneOn: day, step: 'question-q1' });
		});
	});

	describe(`${keeper} keeps sessions`, () => {
		it('note by note, each as it was noted last', async () => {
			const record = await newRecord();
			expect(record.sessions()).toEqual([]);
			await record.note('session-1', { day: '2026-11-22', ended: 'done', pain: 2 }, PLANNED);
			await record.note('session-2', { ended: 'stopped' });
			await record.note('session-1', { pain: 4, morning: 1 }, { ...PLANNED, stage: 'two' });
			await record.note('session-1', { morning: null });
			const [first, second] = record.sessions().toSorted((a, b) => (a.id < b.id ? -1 : 1));
			expect(first).toMatchObject({ id: 'session-1', planned: PLANNED });
			expect(valuesOf(first)).toEqual({ day: '2026-11-22', ended: 'done', pain: 4, morning: null });
			expect(second?.planned).toBeNull();
			expect(second?.notes.day.value).toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(second?.notes.ended?.value).toBe('stopped');
		});
	});

	it(`${keeper} reads back what was done last, in whatever order it was done`, async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
				const record = await newRecord();
				const expected = new Expected();
				for (const one of actions) {
					await perform(record, one);
					expected.perform(one);
				}
				for (const question of QUESTIONS) {
					const outcomes = record.attempts(question).map(({ outcome }) => outcome);
					expect(outcomes.at(-1)).toBe(expected.outcome.get(question));
				}
				for (const name of NAMES) {
					expect(record.read(name)).toEqual(expected.facts.get(name));
					expect(record.setting(name)).toEqual(expected.settings.get(name));
				}
				for (const lesson of LESSONS) {
					expect(record.place(lesson)).toBe(expected.place.get(lesson) ?? null);
					expect(Boolean(record.lesson(lesson)?.doneOn)).toBe(expected.done.has(lesson));
				}
			}),
			{ numRuns: 40 }
		);
	});
}

const PLANNED: PlannedSession = {
	plan: 'plan-0001',
	programme: 'knee-pain-minutes',
	stage: 'one',
	title: 'Walk 2, run 3',
	measure: 'minutes',
	walk: 6,
	run: 9,
	pain: { during: 2 }
};

const valuesOf = (session: SessionRecord | undefined) =>
	Object.fromEntries(
		Object.entries(session?.notes ?? {}).map(([name, note]) => [name, note?.value])
	);

const LESSONS = ['cadence', 'surfaces'] as const;
/** Each belongs to the lesson of the same place. */
const QUESTIONS = ['q1', 'q2'] as const;
const NAMES = ['sound', '__proto__'] as const;

type Action =
	| { readonly kind: 'answer'; readonly of: 0 | 1; readonly outcome: Answer['outcome'] }
	| { readonly kind: 'write' | 'set'; readonly name: string; readonly value: Json }
	| { readonly kind: 'visit'; readonly of: 0 | 1; readonly screen: string }
	| { readonly kind: 'finish' | 'restart'; readonly of: 0 | 1 };

const of = fc.constantFrom(0 as const, 1 as const);
const action: fc.Arbitrary<Action> = fc.oneof(
	fc.record({
		kind: fc.constant('answer' as const),
		of,
		outcome: fc.constantFrom('best' as const, 'other' as const, 'shown' as const)
	}),
	fc.record({
		kind: fc.constantFrom('write' as const, 'set' as const),
		name: fc.constantFrom(...NAMES),
		value: fc.jsonValue({ maxDepth: 2 }).map((json) => JSON.parse(JSON.stringify(json)) as Json)
	}),
	fc.record({
		kind: fc.constant('visit' as const),
		of,
		screen: fc.constantFrom('fewer', 'question-q1', 'end')
	}),
	fc.record({ kind: fc.constantFrom('finish' as const, 'restart' as const), of })
);

async function perform(record: LearnerRecord, done: Action): Promise<void> {
	switch (done.kind) {
		case 'answer': {
			const { outcome } = done;
			await record.answer(answerTo(QUESTIONS[done.of], { lesson: LESSONS[done.of], outcome }));
			break;
		}
		case 'visit':
			await record.visit(LESSONS[done.of], done.screen);
			break;
		case 'write':
		case 'set':
			await record[done.kind](done.name, done.value);
			break;
		case 'finish':
		case 'restart':
			await record[done.kind](LESSONS[done.of]);
	}
}

/** What a record has to read back. */
class Expected {
	readonly outcome = new Map<string, string>();
	readonly facts = new Map<string, Json>();
	readonly settings = new Map<string, Json>();
	readonly place = new Map<string, string>();
	readonly done = new Set<string>();

	perform(done: Action): void {
		switch (done.kind) {
			case 'answer':
				this.outcome.set(QUESTIONS[done.of], done.outcome);
				break;
			case 'write':
				this.facts.set(done.name, done.value);
				break;
			case 'set':
				this.settings.set(done.name, done.value);
				break;
			case 'visit':
				this.place.set(LESSONS[done.of], done.screen);
				break;
			case 'finish':
				this.done.add(LESSONS[done.of]);
				break;
			case 'restart':
				this.place.delete(LESSONS[done.of]);
				this.outcome.delete(QUESTIONS[done.of]);
		}
	}
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecords } from '../testing/arbitrary.ts';
import { collect } from './stores.ts';
import { applyMovedIds } from './moved-ids.ts';

const lists = { attempts: [], lessons: [], settings: [], notes: [] };
const attempt = {
	id: 'a',
	lesson: 'wear-and-tear',
	question: 'q1',
	at: 1,
	response: { kind: 'single', option: 'yes' },
	outcome: 'best' as const,
	key: 'k1'
};
const record = { lesson: 'wear-and-tear', step: 'fewer', at: 1, doneOn: null, since: 0 };

const movedAttempt = (moved: Record<string, string | null>, more = {}) =>
	applyMovedIds(collect({ ...lists, attempts: [{ ...attempt, ...more }] }), moved).attempts.get(
		'a'
	);
const movedLesson = (moved: Record<string, string | null>, more = {}) => [
	...applyMovedIds(collect({ ...lists, lessons: [{ ...record, ...more }] }), moved).lessons.values()
];

describe('when a lesson is edited', () => {
	it('an answer follows its question, lesson and options', () => {
		const moved = { 'wear-and-tear': 'joints', q1: 'elite', 'q1/yes': 'elite/international' };
		expect(movedAttempt(moved)).toEqual({
			...attempt,
			lesson: 'joints',
			question: 'elite',
			response: { kind: 'single', option: 'international' }
		});
	});

	it('options are followed in every kind of answer, words of the program are not', () => {
		const moved = { 'q1/a': 'q1/b', 'q1/kind': 'q1/x', 'q1/sort': 'q1/y', 'q1/hard': 'q1/firm' };
		const response = { kind: 'sort', groups: { a: 'hard', c: 'soft' } };
		expect(movedAttempt(moved, { response })?.response).toEqual({
			kind: 'sort',
			groups: { b: 'firm', c: 'soft' }
		});
		expect(
			movedAttempt(moved, { response: { kind: 'order', items: ['c', 'a'] } })?.response
		).toEqual({
			kind: 'order',
			items: ['c', 'b']
		});
		expect(movedAttempt(moved, { response: null })?.response).toBeNull();
	});

	it('the place follows its step, through several moves and into a renamed lesson', () => {
		const moved = {
			'wear-and-tear': 'joints',
			'joints/fewer': 'joints/less',
			'joints/less': 'joints/least'
		};
		expect(movedLesson(moved)).toEqual([{ ...record, lesson: 'joints', step: 'least' }]);
		const both = { 'wear-and-tear': 'joints', 'wear-and-tear/fewer': 'joints/less' };
		expect(movedLesson(both)).toEqual([{ ...record, lesson: 'joints', step: 'less' }]);
	});

	it('the place at a question follows the question', () => {
		const at = { step: 'question-q1' };
		expect(movedLesson({ q1: 'elite' }, at)).toEqual([{ ...record, step: 'question-elite' }]);
		expect(movedLesson({ q1: null }, at)).toEqual([{ ...record, ...at }]);
	});

	it('what is retired stays as it was, unused', () => {
		const moved = { 'wear-and-tear': null, 'wear-and-tear/fewer': null, q1: null, 'q1/yes': null };
		expect(movedAttempt(moved)).toEqual(attempt);
		expect(movedLesson(moved)).toEqual([record]);
	});

	it('ids that move in a circle stay where they are', () => {
		expect(movedAttempt({ q1: 'q2', q2: 'q1' })?.question).toBe('q1');
	});

	it('two lessons made into one keep the first day done', () => {
		const lessons = [
			{ ...record, doneOn: '2026-11-22' },
			{ ...record, lesson: 'joints', step: 'end', at: 9 }
		];
		const after = applyMovedIds(collect({ ...lists, lessons }), { 'wear-and-tear': 'joints' });
		expect([...after.lessons.values()]).toEqual([
			{ lesson: 'joints', step: 'end', at: 9, doneOn: '2026-11-22', since: 0 }
		]);
	});

	it('nothing is ever lost, whatever moves where', () => {
		const id = fc.constantFrom(
			...['wear-and-tear', 'cadence', 'surfaces', 'q1', 'q2', 'q3', 'wear-and-tear/guess', 'q1/a'],
			...['__proto__', 'constructor', 'new', 'cadence/guess']
		);
		fc.assert(
			fc.property(anyRecords, fc.array(fc.tuple(id, fc.option(id, { nil: null }))), (a, pairs) => {
				const moved = Object.fromEntries(pairs);
				const after = applyMovedIds(a, moved);
				expect([...after.attempts.keys()]).toEqual([...a.attempts.keys()]);
				expect([...after.lessons.values()].filter(({ doneOn }) => doneOn).length > 0).toBe(
					[...a.lessons.values()].some(({ doneOn }) => doneOn)
				);
				expect(after.settings).toEqual(a.settings);
				expect(after.notes).toEqual(a.notes);
				expect(applyMovedIds(a, {})).toBe(a);
			})
		);
	});
});

import { describe, expect, it } from 'vitest';
import type { Attempt, Outcome } from '#lib/learner/record.ts';
import { carryOn, lessonState, missed } from './summary.ts';
import { screensOf } from '#lib/course/screens/screens.ts';

const lesson = {
	id: 'wear-and-tear',
	steps: ['guess', 'fewer', 'why', 'elite', 'your-joints', 'sure'].map((id) => ({ id })),
	questions: ['q1', 'q2', 'q3', 'q4'].map((id) => ({ id, key: `key-${id}` }))
};
const record = { lesson: lesson.id, step: null, at: 100, doneOn: null, since: 0 };

function tried(
	question: string,
	outcome: Outcome = 'best',
	at = 1,
	key = `key-${question}`
): Attempt {
	const id = `${question}-${at}`;
	return { id, lesson: lesson.id, question, at, response: null, outcome, key };
}
const all = lesson.questions.map(({ id }) => tried(id));
const at = (step: string, attempts: Attempt[] = []) =>
	lessonState({ ...record, step }, attempts, lesson);

describe('a lesson says where you are', () => {
	it('at a step', () => {
		expect(at('fewer')).toMatchObject({
			state: 'under-way',
			screen: 'fewer',
			words: 'You are at step 2 of 6'
		});
	});

	it('at a question, whether or not it was tried', () => {
		const words = 'You are at question 3 of 4';
		expect(at('question-q3')).toMatchObject({ screen: 'question-q3', words });
		expect(at('question-q3', [tried('q3', 'other')])).toMatchObject({
			screen: 'question-q3',
			words
		});
	});

	it('at the questions that come back, while there are any', () => {
		const some = [...all, tried('q2', 'other', 2)];
		expect(at('again', some)).toMatchObject({ screen: 'again', state: 'under-way' });
		expect(at('again', all)).toMatchObject({ screen: 'end', words: 'You are at the end' });
	});

	it('not at all before it has begun', () => {
		const unseen = { state: 'next', screen: 'guess', words: null, tried: 0, asked: 4 };
		expect(lessonState(undefined, [], lesson)).toMatchObject(unseen);
		expect(lessonState(record, [], lesson)).toMatchObject(unseen);
	});
});

describe('a saved place that the lesson no longer has', () => {
	it('a step: leads to the first one', () => {
		expect(at('gone')).toMatchObject({ screen: 'guess', words: 'You are at step 1 of 6' });
	});

	it('a step, after some questions: leads to the first question not tried', () => {
		expect(at('gone', [tried('q1')])).toMatchObject({ screen: 'question-q2' });
	});

	it('a question: leads to the first question not tried, or past them', () => {
		expect(at('question-gone')).toMatchObject({ screen: 'question-q1' });
		expect(at('question-gone', all)).toMatchObject({ screen: 'end' });
		expect(at('question-gone', [...all, tried('q1', 'shown', 2)])).toMatchObject({
			screen: 'again'
		});
	});
});

describe('a lesson is done', () => {
	it('when the end was reached and every question was checked or shown', () => {
		const shown = [...all.slice(1), tried('q1', 'shown')];
		expect(at('end', shown)).toMatchObject({ state: 'done', complete: true, words: null });
	});

	it('not when someone jumps to the end: the first question not tried is next', () => {
		expect(at('end', all.slice(0, 2))).toMatchObject({
			state: 'under-way',
			complete: false,
			screen: 'question-q3',
			tried: 2
		});
	});

	it('not before the end', () => {
		expect(at('question-q4', all)).toMatchObject({ state: 'under-way', complete: false });
	});

	it('even if the tab was closed before the day was kept', () => {
		const day = new Date(2026, 10, 23, 22).getTime();
		const ended = { ...record, step: 'end', at: day };
		expect(lessonState(ended, all, lesson)).toMatchObject({ state: 'done', doneOn: '2026-11-23' });
	});

	it('for good: while it is practised again, and when a question is new', () => {
		const done = { ...record, doneOn: '2026-11-22', step: 'end' };
		const newKey = [...all.slice(1), tried('q1', 'best', 1, 'old-key')];
		expect(lessonState(done, newKey, lesson)).toMatchObject({ state: 'done', complete: false });
		const again = { ...done, step: 'question-q1', since: 50 };
		expect(lessonState(again, all, lesson)).toMatchObject({
			state: 'done',
			complete: false,
			tried: 0,
			words: 'You are at question 1 of 4',
			doneOn: '2026-11-22'
		});
	});
});

describe('what counts as tried', () => {
	it('not an answer to another key, not a guess, not an earlier run', () => {
		const attempts = [
			tried('q1', 'best', 10, 'old-key'),
			tried('q2', 'guess', 10),
			tried('q3', 'best', 5),
			tried('q4', 'best', 10)
		];
		expect(lessonState({ ...record, since: 6 }, attempts, lesson).tried).toBe(1);
	});

	it('the latest answer says what was missed', () => {
		const attempts = [
			tried('q1', 'other', 1),
			tried('q1', 'best', 2),
			tried('q2', 'best', 1),
			tried('q2', 'partly', 2),
			tried('q3', 'shown', 1)
		];
		const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
		expect(ids(missed(lesson.questions, attempts))).toEqual(['q2', 'q3']);
		expect(ids(missed(lesson.questions, attempts, 2))).toEqual(['q2']);
		expect(ids(missed(lesson.questions, attempts.reverse()))).toEqual(['q2', 'q3']);
	});
});

describe('the one button at home', () => {
	const lessons = ['one', 'two', 'three'].map((id) => ({
		id,
		steps: [{ id: 'guess' }, { id: 'last' }],
		questions: [{ id: `${id}-q`, key: 'k' }]
	}));
	const home = (stored: Record<string, { step?: string; at?: number; doneOn?: string }>) =>
		carryOn(lessons, {
			lesson: (id) => stored[id] && { ...record, lesson: id, ...stored[id] },
			attempts: () => []
		});

	it('begins the first lesson', () => {
		expect(home({})).toEqual({ lesson: 'one', screen: 'guess', words: null });
	});

	it('carries on the lesson visited last', () => {
		const stored = { two: { step: 'last', at: 5 }, one: { step: 'last', at: 3 } };
		expect(home(stored)).toEqual({
			lesson: 'two',
			screen: 'last',
			words: 'You are at step 2 of 2'
		});
	});

	it('passes over a finished lesson that was visited last', () => {
		const stored = { one: { step: 'end', at: 9, doneOn: '2026-11-23' } };
		expect(home(stored)).toMatchObject({ lesson: 'two', words: null });
	});

	it('has nowhere to lead once all is done', () => {
		const done = { doneOn: '2026-11-23' };
		expect(home({ one: done, two: done, three: done })).toBeNull();
	});
});

it('screens come in order, those to try again only if there are any', () => {
	const small = { steps: [{ id: 'guess' }], questions: [{ id: 'q1', key: 'k' }] };
	expect(screensOf(small, false)).toEqual(['guess', 'question-q1', 'end']);
	expect(screensOf(small, true)).toEqual(['guess', 'question-q1', 'again', 'end']);
});

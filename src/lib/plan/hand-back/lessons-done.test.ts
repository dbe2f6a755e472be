import { expect, test } from 'vitest';
import type { LessonBrief } from '#lib/course/page.ts';
import type { Attempt, Outcome } from '#lib/learner/record.ts';
import { lessonsDone } from './lessons-done.ts';

const lesson = {
	id: 'cadence',
	questions: [
		{ id: 'q-1', key: 'k' },
		{ id: 'q-2', key: 'k' },
		{ id: 'q-3', key: 'k' }
	]
} as unknown as LessonBrief;

const attempt = (question: string, outcome: Outcome, key = 'k'): Attempt => ({
	id: `${question}-${outcome}`,
	lesson: 'cadence',
	question,
	at: 1,
	response: null,
	outcome,
	key
});

test('counts each question once, by its first check; guesses and old keys are not counted', () => {
	const kept: Record<string, Attempt[]> = {
		'q-1': [attempt('q-1', 'guess'), attempt('q-1', 'other'), attempt('q-1', 'best')],
		'q-2': [attempt('q-2', 'other', 'old'), attempt('q-2', 'best')]
	};
	const done = lessonsDone([lesson], {
		lesson: () => ({ lesson: 'cadence', step: 'end', at: 5, doneOn: '2026-12-01', since: 0 }),
		attempts: (question) => kept[question] ?? []
	});
	expect(done).toEqual([
		{
			lesson: 'cadence',
			done: '2026-12-01',
			tried: [
				{ question: 'q-1', right: false },
				{ question: 'q-2', right: true }
			]
		}
	]);
});

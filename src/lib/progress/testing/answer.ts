import type { Answer } from '#lib/learner/record.ts';

/** For tests only: an answer to the first question of the first lesson, or to another. */
export function answerTo(question = 'q1', more: Partial<Answer> = {}): Answer {
	return {
		lesson: 'wear-and-tear',
		question,
		response: { kind: 'single', option: 'a' },
		outcome: 'best',
		key: 'k1',
		...more
	};
}

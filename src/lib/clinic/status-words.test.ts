import { expect, it } from 'vitest';
import type { Status } from './people-list.ts';
import { lessonWords, statusWords } from './status-words.ts';

const year = String(new Date().getFullYear());

it.each<[Status, string]>([
	[{ kind: 'given', on: `${year}-03-10`, due: null }, 'Given 10 Mar'],
	[{ kind: 'given', on: `${year}-03-10`, due: `${year}-04-02` }, 'Given 10 Mar, due 2 Apr'],
	[{ kind: 'questions', count: 1 }, '1 question for you'],
	[{ kind: 'questions', count: 3 }, '3 questions for you']
])('says of %j: %s', (status, words) => {
	expect(statusWords(status)).toBe(words);
});

it('says of a lesson when it was done, and how many questions were right', () => {
	const done = `${year}-03-10`;
	expect(lessonWords(undefined)).toBe('not done yet');
	expect(lessonWords({ done, right: 0, asked: 0 })).toBe('done 10 March');
	expect(lessonWords({ done, right: 3, asked: 4 })).toBe('done 10 March, 3 of 4 questions right');
	expect(lessonWords({ done: null, right: 0, asked: 1 })).toBe(
		'not done yet, 0 of 1 questions right'
	);
});

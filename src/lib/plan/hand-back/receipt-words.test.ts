import { expect, it } from 'vitest';
import { askedWords, doneWords, missedWords, rightWords } from './receipt-words.ts';

it('says what a receipt holds, for none, one and several', () => {
	expect([doneWords(0, 1), doneWords(1, 3), doneWords(0, 0)]).toEqual([
		'0 of 1 lesson done, and on which day',
		'1 of 3 lessons done, and on which day',
		'0 of 0 lessons done, and on which day'
	]);
	expect([rightWords(0, 0), rightWords(1, 1), rightWords(1, 4)]).toEqual([
		'No questions of the lessons tried yet',
		'1 of 1 question right the first time',
		'1 of 4 questions right the first time'
	]);
	expect([missedWords(1), missedWords(3)]).toEqual([
		'Which one was not, so that you can talk about it',
		'Which 3 were not, so that you can talk about it'
	]);
	expect([askedWords(0), askedWords(1), askedWords(2)]).toEqual([
		'No questions from you yet',
		'1 question from you',
		'2 questions from you'
	]);
});

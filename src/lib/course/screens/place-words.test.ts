import { expect, it } from 'vitest';
import { placeWords } from './place-words.ts';
import { AGAIN, END, questionScreen } from './screens.ts';

const lesson = {
	steps: [{ id: 'why' }, { id: 'how' }],
	questions: [
		{ id: 'one', key: 'a' },
		{ id: 'two', key: 'b' }
	]
};
const words = {
	step: (number: number, of: number) => `Of ${of}, step ${number}`,
	question: (number: number, of: number) => `Of ${of}, question ${number}`,
	again: 'Once more',
	end: 'The end'
};

it.each([
	['how', 'Of 2, step 2'],
	[questionScreen('two'), 'Of 2, question 2'],
	[AGAIN, 'Once more'],
	[END, 'The end']
])('words the place of %s as its caller words it', (screen, expected) => {
	expect(placeWords(screen, lesson, words)).toBe(expected);
});

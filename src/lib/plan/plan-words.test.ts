import { expect, it } from 'vitest';
import { earlierWords, lengthWords, planHeading } from './plan-words.ts';

it.each([
	[true, true, 1, 'That’s everything {by} set'],
	[true, false, 1, '{by} set one lesson for you'],
	[true, false, 3, '{by} set 3 lessons for you'],
	[true, false, 0, '{by} set 0 lessons for you'],
	[
		false,
		true,
		3,
		'That’s everything in your plan, from a link that says it is from {by} at {clinic}'
	],
	[false, false, 1, 'A plan of one lesson, from a link that says it is from {by} at {clinic}'],
	[false, false, 3, 'A plan of 3 lessons, from a link that says it is from {by} at {clinic}']
])(
	'says of a plan (confirmed: %s, all done: %s, %i lessons): %s',
	(isConfirmed, all, of, words) => {
		expect(planHeading(isConfirmed, all, of)).toBe(words);
	}
);

it('says of an earlier plan how many lessons it had, and its steps', () => {
	expect(earlierWords(1, undefined)).toBe('{by}, {clinic}: one lesson');
	expect(earlierWords(2, undefined)).toBe('{by}, {clinic}: 2 lessons');
	expect(earlierWords(1, 170)).toBe('{by}, {clinic}: one lesson, 170 steps a minute');
	expect(earlierWords(2, 170)).toBe('{by}, {clinic}: 2 lessons, 170 steps a minute');
});

it('says how long a plan takes', () => {
	expect(lengthWords(1, 5)).toBe('One lesson, about 5 minutes');
	expect(lengthWords(3, 16)).toBe('3 lessons, about 16 minutes');
});

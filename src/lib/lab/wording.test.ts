import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fillIn } from './shared/fill-in.ts';
import { textWith } from './wording.ts';

describe('words with a place for a number', () => {
	it('take the number in, wherever it is named', () => {
		expect(fillIn('About {steps} steps. {steps}!', { steps: 162 })).toBe('About 162 steps. 162!');
	});

	it('keep a name that nothing is known of', () => {
		expect(fillIn('{left} and {right}', { left: 0 })).toBe('0 and {right}');
	});

	it('must have that place, and say so where someone took it out', () => {
		const Words = textWith('steps');
		expect(v.parse(Words, 'About {steps} steps a minute.')).toContain('{steps}');
		expect(() => v.parse(Words, 'About some steps a minute.')).toThrow(
			'write {steps} where the number goes'
		);
	});
});

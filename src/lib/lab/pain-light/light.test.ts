import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	LIGHTS,
	read,
	worst,
	type Answers,
	type Bands,
	type Light,
	type Morning
} from './light.ts';

const bands: Bands = { green_up_to: 2, amber_up_to: 5 };
const rank = (light: Light | null) => (light === null ? -1 : LIGHTS.indexOf(light));

const anyBands = fc
	.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }))
	.map(([green, more]): Bands => ({
		green_up_to: green,
		amber_up_to: Math.min(9, green + more)
	}));
const mornings: readonly Morning[] = ['as-usual', 'settled', 'worse'];
const anyAnswers = fc.record({
	pain: fc.integer({ min: 0, max: 10 }),
	differently: fc.constantFrom(true, false, null),
	morning: fc.constantFrom<Morning | null>(...mornings, 'not-yet', null)
});

test.each<[string, Answers, Light | null]>([
	['no pain, all as usual', { pain: 0, differently: false, morning: 'as-usual' }, 'green'],
	['2 is still green', { pain: 2, differently: false, morning: 'as-usual' }, 'green'],
	['3 is amber', { pain: 3, differently: false, morning: 'as-usual' }, 'amber'],
	['5 is still amber', { pain: 5, differently: false, morning: 'settled' }, 'amber'],
	['6 is red', { pain: 6, differently: false, morning: 'as-usual' }, 'red'],
	['moving differently is red', { pain: 0, differently: true, morning: 'as-usual' }, 'red'],
	['a worse morning is red', { pain: 0, differently: false, morning: 'worse' }, 'red'],
	['a settled morning is amber', { pain: 0, differently: false, morning: 'settled' }, 'amber'],
	['an open question keeps it dark', { pain: 0, differently: null, morning: 'as-usual' }, null],
	['red needs no further answer', { pain: 9, differently: null, morning: null }, 'red']
])('%s', (_, answers, light) => {
	expect(read(answers, bands).light).toBe(light);
});

test('before the morning the light is only so far', () => {
	const { light, soFar } = read({ pain: 4, differently: false, morning: 'not-yet' }, bands);
	expect([light, soFar]).toEqual(['amber', true]);
});

test('more pain never gives a better light', () => {
	fc.assert(
		fc.property(anyAnswers, fc.integer({ min: 0, max: 10 }), anyBands, (answers, more, scale) => {
			const pain = Math.min(10, answers.pain + more);
			const worse = rank(read({ ...answers, pain }, scale).light);
			expect(worse).toBeGreaterThanOrEqual(rank(read(answers, scale).light));
		})
	);
});

test('a worse morning, or moving differently, never gives a better light', () => {
	fc.assert(
		fc.property(anyAnswers, anyBands, (answers, scale) => {
			const inMorning = mornings.map((morning) => read({ ...answers, morning }, scale).light);
			const ranks = inMorning.map(rank);
			expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
			const same = rank(read({ ...answers, differently: false }, scale).light);
			expect(rank(read({ ...answers, differently: true }, scale).light)).toBeGreaterThanOrEqual(
				same
			);
		})
	);
});

test('the answer still to come never makes a light better', () => {
	fc.assert(
		fc.property(anyAnswers, fc.constantFrom(...mornings), anyBands, (answers, morning, scale) => {
			const before = read({ ...answers, morning: 'not-yet' }, scale).light;
			expect(rank(read({ ...answers, morning }, scale).light)).toBeGreaterThanOrEqual(rank(before));
		})
	);
});

test('the light is the worst of the three', () => {
	fc.assert(
		fc.property(anyAnswers, anyBands, (answers, scale) => {
			const { run, moves, morning, light } = read(answers, scale);
			const known = [run, moves, morning].filter((one) => one !== null);
			if (light !== null) expect(light).toBe(worst(known));
		})
	);
});

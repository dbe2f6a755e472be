import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	LIGHTS,
	read,
	worst,
	type Answers,
	type Bands,
	type Later,
	type Light,
	type Morning
} from './light.ts';

const bands: Bands = { green_up_to: 2, amber_up_to: 5 };
/** A quiet rest of the day, and no red sign. */
const calm = { later: 'green', signs: false } as const;
const rank = (light: Light | null) => (light === null ? -1 : LIGHTS.indexOf(light));

const anyBands = fc
	.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }))
	.map(([green, more]): Bands => ({
		green_up_to: green,
		amber_up_to: Math.min(9, green + more)
	}));
const mornings: readonly Morning[] = ['as-usual', 'settled', 'worse'];
const anyAnswers = fc.record({
	pain: fc.option(fc.integer({ min: 0, max: 10 })),
	later: fc.constantFrom<Later | null>(...LIGHTS, 'not-yet', null),
	signs: fc.boolean(),
	differently: fc.constantFrom(true, false, null),
	morning: fc.constantFrom<Morning | null>(...mornings, 'not-yet', null)
});

test.each<[string, Answers, Light | null]>([
	['no pain, all as usual', { ...calm, pain: 0, differently: false, morning: 'as-usual' }, 'green'],
	['2 is still green', { ...calm, pain: 2, differently: false, morning: 'as-usual' }, 'green'],
	['3 is amber', { ...calm, pain: 3, differently: false, morning: 'as-usual' }, 'amber'],
	['5 is still amber', { ...calm, pain: 5, differently: false, morning: 'settled' }, 'amber'],
	['6 is red', { ...calm, pain: 6, differently: false, morning: 'as-usual' }, 'red'],
	[
		'moving differently is red',
		{ ...calm, pain: 0, differently: true, morning: 'as-usual' },
		'red'
	],
	['a worse morning is red', { ...calm, pain: 0, differently: false, morning: 'worse' }, 'red'],
	[
		'a settled morning is amber',
		{ ...calm, pain: 0, differently: false, morning: 'settled' },
		'amber'
	],
	[
		'an open question keeps it dark',
		{ ...calm, pain: 0, differently: null, morning: 'as-usual' },
		null
	],
	[
		'a run without a number keeps it dark',
		{ ...calm, pain: null, differently: false, morning: 'as-usual' },
		null
	],
	['red needs no number', { ...calm, pain: null, differently: true, morning: null }, 'red'],
	['red needs no further answer', { ...calm, pain: 9, differently: null, morning: null }, 'red']
])('%s', (_, answers, light) => {
	expect(read(answers, bands).light).toBe(light);
});

test('before the morning the light is only so far', () => {
	const { light, soFar } = read(
		{ ...calm, pain: 4, differently: false, morning: 'not-yet' },
		bands
	);
	expect([light, soFar]).toEqual(['amber', true]);
});

test.each<[string, Partial<Answers>, Light | null]>([
	['8 in the evening is red, though the run was 2', { later: 'red' }, 'red'],
	['4 in the evening is amber', { later: 'amber' }, 'amber'],
	['an open evening keeps it dark', { later: null }, null],
	['a red sign is red whatever the number', { pain: 0, signs: true }, 'red'],
	['a red sign needs no further answer', { signs: true, later: null, morning: null }, 'red']
])('%s', (_, answers, light) => {
	const base: Answers = { ...calm, pain: 2, differently: false, morning: 'as-usual' };
	expect(read({ ...base, ...answers }, bands).light).toBe(light);
});

test('on the same day the light is only so far', () => {
	const answers: Answers = {
		pain: 1,
		later: 'not-yet',
		signs: false,
		differently: false,
		morning: 'as-usual'
	};
	const { light, soFar } = read(answers, bands);
	expect([light, soFar]).toEqual(['green', true]);
});

test('a red sign or a worse evening never gives a better light', () => {
	fc.assert(
		fc.property(anyAnswers, anyBands, (answers, scale) => {
			const light = rank(read({ ...answers, signs: false }, scale).light);
			expect(rank(read({ ...answers, signs: true }, scale).light)).toBeGreaterThanOrEqual(light);
			const evenings = LIGHTS.map((later) => rank(read({ ...answers, later }, scale).light));
			expect(evenings).toEqual(evenings.toSorted((one, other) => one - other));
		})
	);
});

test('more pain never gives a better light', () => {
	fc.assert(
		fc.property(anyAnswers, fc.integer({ min: 0, max: 10 }), anyBands, (answers, more, scale) => {
			const pain = Math.min(10, (answers.pain ?? 0) + more);
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

test('the light is the worst of the five', () => {
	fc.assert(
		fc.property(anyAnswers, anyBands, (answers, scale) => {
			const { run, later, signs, moves, morning, light } = read(answers, scale);
			const known = [run, later, signs, moves, morning].filter((one) => one !== null);
			if (light !== null) expect(light).toBe(worst(known));
		})
	);
});

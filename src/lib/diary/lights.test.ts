import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightAt, lightOf, PAIN_MOMENTS } from './lights.ts';

const planned = (pain: { during?: number; evening?: number; morning?: number }) => ({
	plan: 'plan-0001',
	programme: 'mine',
	stage: 'one',
	title: 'One',
	measure: 'minutes' as const,
	walk: 6,
	run: 9,
	pain
});
const NOTHING = { pain: null, evening: null, morning: null };

describe('a light', () => {
	it.each([
		[{ during: 2 }, { pain: 2 }, 'within'],
		[{ during: 2 }, { pain: 3 }, 'over'],
		[{ during: 0 }, { pain: 0 }, 'within'],
		[{ during: 0 }, { pain: 1 }, 'over'],
		[{ during: 2, morning: 1 }, { pain: 2, morning: 2 }, 'over'],
		[{ during: 2, evening: 5 }, { evening: 5 }, 'within']
	] as const)('from the numbers %j and the notes %j is %j', (pain, notes, light) => {
		expect(lightOf({ ...NOTHING, ...notes, planned: planned(pain) })).toBe(light);
	});

	it('is none without a number, without a note, and without a plan', () => {
		expect(lightOf({ ...NOTHING, pain: 10, planned: planned({}) })).toBeNull();
		expect(lightOf({ ...NOTHING, pain: 10, planned: planned({ morning: 2 }) })).toBeNull();
		expect(lightOf({ ...NOTHING, planned: planned({ during: 2 }) })).toBeNull();
		expect(lightOf({ ...NOTHING, pain: 10, planned: null })).toBeNull();
	});

	it('is over only where a moment is over the number of that same moment', () => {
		const outOfTen = fc.integer({ min: 0, max: 10 });
		const numbers = fc.record(
			{ during: outOfTen, evening: outOfTen, morning: outOfTen },
			{ requiredKeys: [] }
		);
		const pain = fc.option(outOfTen);
		fc.assert(
			fc.property(numbers, pain, pain, pain, (set, during, evening, morning) => {
				const entry = { planned: planned(set), pain: during, evening, morning };
				const noted = { during, evening, morning };
				const compared = PAIN_MOMENTS.filter(
					(moment) => noted[moment] !== null && set[moment] !== undefined
				);
				const over = compared.filter((moment) => (noted[moment] ?? 0) > (set[moment] ?? 0));
				expect(PAIN_MOMENTS.filter((moment) => lightAt(entry, moment) === 'over')).toEqual(over);
				expect(lightOf(entry)).toBe(
					over.length > 0 ? 'over' : compared.length > 0 ? 'within' : null
				);
			})
		);
	});
});

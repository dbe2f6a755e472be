import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choose, movesOf, turn, type View } from './apart.ts';
import { PARTS } from './schema.ts';

const view = fc.record({
	apart: fc.boolean(),
	chosen: fc.constantFrom(null, ...PARTS)
});
const whole: View = { apart: false, chosen: null };

test('a whole shoe has nothing moved', () => {
	expect(movesOf(whole)).toEqual([]);
});

test('each part comes away alone, and goes back when chosen again', () => {
	for (const part of PARTS) {
		const out = choose(whole, part);
		expect(movesOf(out)).toHaveLength(1);
		expect(choose(out, part)).toEqual(whole);
	}
});

test('the insole shows once the upper is off', () => {
	expect(movesOf(choose(whole, 'insole'))).toEqual(['lifted']);
});

test('taken apart, everything has moved; put together, nothing has', () => {
	fc.assert(
		fc.property(view, (before) => {
			const after = turn(before);
			if (after.apart) expect(movesOf(after)).toHaveLength(6);
			else expect(movesOf(after)).toEqual([]);
			expect(after.apart).toBe(!before.apart);
		})
	);
});

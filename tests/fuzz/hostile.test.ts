import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spoilt } from './hostile.ts';

test('a list takes no “length” from hostile text, since JSON can’t say one', () => {
	// fast-check draws such names of members on purpose: this seed meets one in a list.
	const sound = { list: [['a'], ['b'], ['c']] };
	expect(() => fc.sample(spoilt(sound), { numRuns: 20_000, seed: 1 })).not.toThrow();
});

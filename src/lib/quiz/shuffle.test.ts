import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disordered, shuffled } from './shuffle.ts';

const ids = fc.uniqueArray(fc.string(), { maxLength: 12 });
const sorted = (all: readonly string[]) => [...all].sort();

describe('shuffling', () => {
	it('keeps every id and adds none', () => {
		fc.assert(
			fc.property(ids, fc.string(), (all, seed) => {
				expect(sorted(shuffled(all, seed))).toEqual(sorted(all));
				expect(sorted(disordered(all, seed))).toEqual(sorted(all));
			})
		);
	});

	it('gives the same order for the same seed', () => {
		fc.assert(
			fc.property(ids, fc.string(), (all, seed) => {
				expect(shuffled(all, seed)).toEqual(shuffled(all, seed));
			})
		);
		expect(shuffled(['a', 'b', 'c', 'd', 'e'], 'who-is-elite')).toMatchInlineSnapshot(`
			[
			  "d",
			  "b",
			  "e",
			  "c",
			  "a",
			]
		`);
	});

	it('never gives away the right order', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 6 }),
				fc.string(),
				(all, seed) => {
					expect(disordered(all, seed)).not.toEqual(all);
				}
			)
		);
	});

	it('favours no place: each id comes first about as often', () => {
		const first = Array.from(
			{ length: 3000 },
			(_, index) => shuffled(['a', 'b', 'c'], `seed-${index}`)[0]
		);
		for (const id of ['a', 'b', 'c']) {
			expect(first.filter((one) => one === id).length).toBeGreaterThan(900);
		}
	});
});

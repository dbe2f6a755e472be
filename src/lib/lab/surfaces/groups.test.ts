import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUNDS } from './ground.ts';
import { groupOf, GROUPS, noGroups, put } from './groups.ts';

const moves = fc.array(fc.tuple(fc.constantFrom(...GROUNDS), fc.constantFrom(...GROUPS, null)), {
	maxLength: 40
});

describe('sorting grounds', () => {
	it('remembers the last place of each, and no other', () => {
		fc.assert(
			fc.property(moves, (done) => {
				const sorted = done.reduce((now, [ground, group]) => put(now, ground, group), noGroups);
				for (const ground of GROUNDS) {
					const last = done.findLast(([moved]) => moved === ground);
					expect(groupOf(sorted, ground)).toBe(last?.[1] ?? null);
					const times = GROUPS.flatMap((group) => sorted[group]).filter((one) => one === ground);
					expect(times.length).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	it('keeps grounds that it does not know, as a newer course may have written them', () => {
		const sorted = put({ start: ['snow'], later: [], ask: [] }, 'grass', 'start');
		expect(sorted.start).toEqual(['snow', 'grass']);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beepsOf } from './session-beeps.ts';
import { changesOf, lengthOf, segmentsOf } from './session.ts';

const session = segmentsOf({ warmUp: 1, walk: 1, run: 1, repeats: 1, coolDown: 1 });
const beeps = beepsOf(changesOf(session));

describe('the beeps of a session', () => {
	it('get you ready for each change, and mark it', () => {
		expect(beeps.map(({ at }) => at)).toEqual([
			0, 57, 58, 59, 60, 117, 118, 119, 120, 237, 238, 239, 240, 241
		]);
	});

	it('are higher for a run than for a walk, and lowest at the end', () => {
		const hertz = (time: number) => beeps.find(({ at }) => at === time)?.hertz ?? NaN;
		expect(hertz(60)).toBeGreaterThan(hertz(120));
		expect(hertz(120)).toBeGreaterThan(hertz(240));
	});

	it('never overlap, however short the parts are', () => {
		const minutes = fc.integer({ min: 0, max: 40 }).map((half) => half / 20);
		const plan = fc.record({
			warmUp: minutes,
			walk: minutes,
			run: minutes,
			repeats: fc.integer({ min: 0, max: 8 }),
			coolDown: minutes
		});
		fc.assert(
			fc.property(plan, (planned) => {
				const segments = segmentsOf(planned);
				const all = beepsOf(changesOf(segments));
				all.slice(1).forEach(({ at }, index) => {
					const before = all[index];
					expect(at).toBeGreaterThanOrEqual((before?.at ?? 0) + (before?.seconds ?? 0));
				});
				expect(all.at(-1)?.at).toBe(lengthOf(segments) + 1);
			})
		);
	});
});

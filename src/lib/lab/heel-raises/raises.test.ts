import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	BEATS_PER_MINUTE,
	compareSides,
	cueAt,
	inShort,
	NONE_YET,
	raisesAfter,
	withCount
} from './raises.ts';

describe('heel raises on a beat', () => {
	it('go up on one beat and down on the next', () => {
		expect([0, 1, 2, 3].map(cueAt)).toEqual(['up', 'down', 'up', 'down']);
	});

	it('are 30 in a minute', () => {
		expect(raisesAfter(BEATS_PER_MINUTE)).toBe(30);
	});

	it('count once the heel is down again', () => {
		expect([0, 1, 2, 3, 4].map(raisesAfter)).toEqual([0, 0, 1, 1, 2]);
		expect(raisesAfter(-1)).toBe(0);
	});
});

describe('counts', () => {
	it('are kept per side', () => {
		const left = withCount(NONE_YET, 'left', 18);
		expect(left).toEqual({ left: 18, right: null });
		expect(withCount(left, 'right', 22)).toEqual({ left: 18, right: 22 });
		expect(withCount(left, 'left', 19)).toEqual({ left: 19, right: null });
	});

	it('are whole numbers from 0 to 200, whatever is typed', () => {
		fc.assert(
			fc.property(fc.double(), (typed) => {
				const { right } = withCount(NONE_YET, 'right', typed);
				expect(Number.isInteger(right)).toBe(true);
				expect(right).toBeGreaterThanOrEqual(0);
				expect(right).toBeLessThanOrEqual(200);
			})
		);
	});
});

describe('two sides in words', () => {
	it('says what was counted', () => {
		expect(inShort({ left: 12, right: 15 })).toBe('Left 12, right 15');
		expect(inShort({ left: 0, right: null })).toBe('Left 0');
		expect(inShort({ left: null, right: 7 })).toBe('Right 7');
		expect(inShort(NONE_YET)).toBe('Nothing counted yet');
	});

	it('says how far apart they are', () => {
		expect(compareSides({ left: 18, right: 22 })).toBe(
			'Your left side did 4 fewer than your right side.'
		);
		expect(compareSides({ left: 12, right: 1 })).toBe(
			'Your right side did 11 fewer than your left side.'
		);
	});

	it('makes nothing of one more or less', () => {
		expect(compareSides({ left: 20, right: 20 })).toContain('Both sides did the same.');
		expect(compareSides({ left: 20, right: 21 })).toContain('about the same');
	});

	it('asks for the side that is not counted', () => {
		expect(compareSides(NONE_YET)).toBe('You have not counted a side yet.');
		expect(compareSides({ left: 0, right: null })).toBe('Now your right side, when you are ready.');
		expect(compareSides({ left: null, right: 7 })).toContain('Now your left side');
	});

	it('never passes or fails anyone', () => {
		const counts = fc.option(fc.integer({ min: 0, max: 200 }));
		fc.assert(
			fc.property(counts, counts, (left, right) => {
				expect(`${inShort({ left, right })} ${compareSides({ left, right })}`).not.toMatch(
					/pass|fail|good|bad|weak|enough|should|%|too /i
				);
			})
		);
	});
});

import { describe, expect, test } from 'vitest';
import { evenly } from './evenly.ts';
import { moving, type Keyframe } from '../figure/lottie-format.ts';

const keys = (values: number[][]): Keyframe[] => {
	const property = moving([0, 0.25, 1], (index) => values[index] ?? []);
	return property.a === 1 ? property.k : [];
};

describe('a value between keyframes', () => {
	const keyframes = keys([[10], [20], [50]]);
	const at = (frame: number, lastIndex = 0) =>
		evenly.call({ keyframes, pv: 0 }, frame, { lastIndex });

	test('changes evenly from each to the next', () => {
		expect([0, 12.5, 25, 62.5, 100].map((frame) => at(frame))).toEqual([10, 15, 20, 35, 50]);
	});

	test('stays what it was at either end', () => {
		expect([at(-3), at(140)]).toEqual([10, 50]);
	});

	test('is looked for from where the last was found', () => {
		const seen = { lastIndex: 0 };
		evenly.call({ keyframes, pv: 0 }, 60, seen);
		expect(seen.lastIndex).toBe(1);
		expect(evenly.call({ keyframes, pv: 0 }, 70, seen)).toBe(38);
	});

	test('of several numbers is written where the last ones stood', () => {
		const pv = new Float32Array(2);
		const two = keys([
			[0, 8],
			[10, 4],
			[10, 4]
		]);
		expect(evenly.call({ keyframes: two, pv }, 12.5, { lastIndex: 0 })).toBe(pv);
		expect([...pv]).toEqual([5, 6]);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stages } from './programme.fixture.ts';
import type { Stage } from './schema.ts';
import { sessionTotals } from './session.ts';
import { jumpsOf, nextStage } from './stages.ts';

const stage = (id: string, rounds: Stage['rounds']): Stage => ({ id, title: id, rounds, total: 0 });
const ladder = (...runs: readonly (readonly [times: number, run: number])[]) => ({
	first: 'walk' as const,
	stages: runs.map(([times, run], index) => stage(`s${index}`, [{ times, walk: 1, run }]))
});

describe('the stage that is written next', () => {
	const programme = ladder([3, 1], [3, 2], [3, 3]);

	it.each([
		['s0', 's1'],
		['s1', 's2']
	])('after %s is %s', (id, next) => {
		expect(nextStage(programme, id)?.id).toBe(next);
	});

	it.each(['s2', 's9', ''])('after %j is none', (id) => {
		expect(nextStage(programme, id)).toBeNull();
	});

	it('leads through every stage once, in order', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
				const long = ladder(...Array.from({ length: count }, () => [1, 1] as const));
				const seen: string[] = [];
				for (let at = long.stages[0] ?? null; at; at = nextStage(long, at.id)) seen.push(at.id);
				expect(seen).toEqual(long.stages.map(({ id }) => id));
			})
		);
	});
});

describe('a large step up', () => {
	it('is over half as much running again', () => {
		expect(jumpsOf(ladder([4, 2], [6, 2]))).toEqual([]);
		expect(jumpsOf(ladder([4, 2], [7, 2])).map(({ index }) => index)).toEqual([1]);
	});

	it('is a run over twice as long', () => {
		expect(jumpsOf(ladder([4, 2], [2, 4]))).toEqual([]);
		expect(jumpsOf(ladder([4, 2], [1, 4.5])).map(({ index }) => index)).toEqual([1]);
	});

	it('is the first running after walking alone', () => {
		const programme = {
			first: 'walk' as const,
			stages: [stage('walk', [{ times: 1, walk: 20 }]), stage('run', [{ times: 1, run: 1 }])]
		};
		expect(jumpsOf(programme).map(({ index }) => index)).toEqual([1]);
	});

	it('is never one down, nor the first stage, and asks for more running than before', () => {
		const ladders = fc.array(stages, { maxLength: 8 });
		fc.assert(
			fc.property(ladders, (some) => {
				const programme = {
					first: 'run' as const,
					stages: some.map(({ rounds }, index) => stage(`s${index}`, rounds))
				};
				for (const { index, before, after } of jumpsOf(programme)) {
					expect(index).toBeGreaterThan(0);
					const [earlier, later] = [programme.stages[index - 1], programme.stages[index]];
					expect(earlier && sessionTotals(programme, earlier)).toEqual(before);
					expect(later && sessionTotals(programme, later)).toEqual(after);
					expect(after.run > before.run || after.longestRun > before.longestRun).toBe(true);
				}
			})
		);
	});
});

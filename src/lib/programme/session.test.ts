import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programmes, stages, type Sketch } from './programme.fixture.ts';
import { sessionParts, sessionSeconds, sessionTotals } from './session.ts';

const BY_MINUTES: Sketch = { measure: 'minutes', first: 'walk' };
const WARM = { minutes: 5, how: 'Walk.' };

describe('the parts of a session', () => {
	it('are in order, each at its second', () => {
		const rounds = [{ times: 2, walk: 2, run: 3 }];
		const programme: Sketch = {
			...BY_MINUTES,
			warm_up: WARM,
			cool_down: { ...WARM, minutes: 2.5 }
		};
		expect(sessionParts(programme, { rounds }).map(({ kind, start }) => [kind, start])).toEqual([
			['warm-up', 0],
			['walk', 300],
			['run', 420],
			['walk', 600],
			['run', 720],
			['cool-down', 900]
		]);
		expect(sessionSeconds(programme, { rounds })).toBe(1050);
	});

	it('begin with a run where the programme says so', () => {
		const rounds = [{ times: 1, walk: 2, run: 3 }];
		const parts = sessionParts({ ...BY_MINUTES, first: 'run' }, { rounds });
		expect(parts.map(({ kind }) => kind)).toEqual(['run', 'walk']);
	});

	it('are one where the same follows', () => {
		const rounds = [{ times: 3, run: 4 }];
		expect(sessionParts(BY_MINUTES, { rounds })).toEqual([
			{ kind: 'run', seconds: 720, metres: null, start: 0 }
		]);
		expect(sessionTotals(BY_MINUTES, { rounds }).longestRun).toBe(12);
	});

	it('have the warm-up of their stage in place of the programme’s', () => {
		const rounds = [{ times: 1, run: 4 }];
		const parts = sessionParts(
			{ ...BY_MINUTES, warm_up: WARM },
			{ rounds, warm_up: { ...WARM, minutes: 8 } }
		);
		expect(parts[0]).toEqual({ kind: 'warm-up', seconds: 480, metres: null, start: 0 });
	});

	it('have no seconds where they are distances, and no start behind one', () => {
		const rounds = [{ times: 1, walk: 160, run: 320 }];
		const programme: Sketch = { measure: 'metres', first: 'walk', warm_up: WARM, cool_down: WARM };
		expect(sessionParts(programme, { rounds })).toEqual([
			{ kind: 'warm-up', seconds: 300, metres: null, start: 0 },
			{ kind: 'walk', seconds: null, metres: 160, start: 300 },
			{ kind: 'run', seconds: null, metres: 320, start: null },
			{ kind: 'cool-down', seconds: 300, metres: null, start: null }
		]);
		expect(sessionSeconds(programme, { rounds })).toBeNull();
	});
});

describe('any stage of any programme', () => {
	it('adds up: parts, totals and rounds agree', () => {
		fc.assert(
			fc.property(programmes, stages, (programme, stage) => {
				const parts = sessionParts(programme, stage);
				const totals = sessionTotals(programme, stage);
				const per = programme.measure === 'minutes' ? 60 : 1;
				const sum = (kind: 'walk' | 'run') =>
					parts
						.filter((part) => part.kind === kind)
						.reduce((all, { seconds, metres }) => all + (seconds ?? metres ?? Number.NaN), 0);
				expect(sum('walk')).toBe(totals.walk * per);
				expect(sum('run')).toBe(totals.run * per);
				const written = stage.rounds.reduce(
					(all, { times, walk = 0, run = 0 }) => all + times * (walk + run),
					0
				);
				expect(totals.all).toBe(written);
			})
		);
	});

	it('has its parts end to end, and never two of a kind in a row', () => {
		fc.assert(
			fc.property(programmes, stages, (programme, stage) => {
				let clock: number | null = 0;
				let before = '';
				for (const { kind, seconds, metres, start } of sessionParts(programme, stage)) {
					expect(start).toBe(clock);
					expect(kind).not.toBe(before);
					expect(seconds === null).toBe(metres !== null);
					expect(seconds ?? metres).toBeGreaterThan(0);
					clock = clock === null || seconds === null ? null : clock + seconds;
					before = kind;
				}
				expect(sessionSeconds(programme, stage)).toBe(clock);
			})
		);
	});

	it('warms up first and cools down last', () => {
		fc.assert(
			fc.property(programmes, stages, (programme, stage) => {
				const kinds = sessionParts(programme, stage).map(({ kind }) => kind);
				const warmsUp = (stage.warm_up ?? programme.warm_up) !== undefined;
				const coolsDown = (stage.cool_down ?? programme.cool_down) !== undefined;
				expect(kinds.lastIndexOf('warm-up')).toBe(warmsUp ? 0 : -1);
				expect(kinds.indexOf('cool-down')).toBe(coolsDown ? kinds.length - 1 : -1);
			})
		);
	});

	it('has a longest run within its bounds', () => {
		fc.assert(
			fc.property(programmes, stages, (programme, stage) => {
				const { run, longestRun } = sessionTotals(programme, stage);
				const longest = Math.max(0, ...stage.rounds.map((round) => round.run ?? 0));
				expect(longestRun).toBeGreaterThanOrEqual(longest);
				expect(longestRun).toBeLessThanOrEqual(run);
			})
		);
	});
});

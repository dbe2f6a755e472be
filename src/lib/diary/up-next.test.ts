import { describe, expect, it } from 'vitest';
import type { PlannedStage } from '#lib/programme/planned.ts';
import { upNext } from './up-next.ts';

const stage = (id: string): PlannedStage => ({ id, title: id, rounds: [{ times: 1, run: 1 }] });
const programme = { id: 'mine', stages: ['one', 'two', 'three'].map(stage) };

const entry = (
	id: string,
	at: number,
	choice: 'next' | 'back' | 'repeat' | 'rest' | null = null,
	{ ended = 'done' as 'done' | 'stopped' | null, of = 'mine' } = {}
) => ({
	planned: {
		plan: null,
		programme: of,
		stage: id,
		title: id,
		measure: 'minutes' as const,
		walk: 0,
		run: 1,
		pain: {}
	},
	ended,
	choice,
	at,
	began: null,
	day: '2026-12-01'
});

describe('the next session', () => {
	it('is the first one for someone who has not run', () => {
		expect(upNext(programme, []).id).toBe('one');
	});

	it.each([
		['next', 'two', 'three'],
		['back', 'two', 'one'],
		['repeat', 'two', 'two'],
		['rest', 'two', 'two'],
		[null, 'two', 'two'],
		['next', 'three', 'three'],
		['back', 'one', 'one']
	] as const)('after the choice %j at stage %s is %s', (choice, at, next) => {
		expect(upNext(programme, [entry('one', 1, 'next'), entry(at, 2, choice)]).id).toBe(next);
	});

	it('follows the last that was run, not one that was only begun', () => {
		const begun = entry('three', 9, null, { ended: null });
		expect(upNext(programme, [entry('two', 1), begun]).id).toBe('two');
	});

	it('passes over sessions of another programme and of stages that are gone', () => {
		const other = entry('three', 8, 'next', { of: 'another' });
		expect(upNext(programme, [entry('two', 1), entry('four', 7), other]).id).toBe('two');
	});

	it('does not step on from a stage that was followed by one that is gone', () => {
		expect(upNext(programme, [entry('two', 1, 'next'), entry('four', 7)]).id).toBe('two');
	});

	it('is not moved by a session of an earlier day that is entered later', () => {
		const begins = [{ stage: 'one', at: new Date('2026-12-02T08:00:00').getTime() }];
		const late = entry('three', new Date('2026-12-04T08:00:00').getTime());
		expect(upNext(programme, [late], begins).id).toBe('one');
	});

	it('is where someone began elsewhere, until they run again', () => {
		const begins = [
			{ stage: 'one', at: 3 },
			{ stage: 'three', at: 5 }
		];
		expect(upNext(programme, [entry('two', 4, 'next')], begins).id).toBe('three');
		expect(upNext(programme, [entry('two', 6)], begins).id).toBe('two');
		expect(upNext(programme, [], [{ stage: 'gone', at: 5 }]).id).toBe('one');
	});
});

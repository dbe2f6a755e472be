import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '#lib/learner/record.ts';
import * as notes from './notes.ts';
import {
	BEGIN,
	CONFIDENCE,
	FLARE_UP,
	GOAL,
	GOT_IN_THE_WAY,
	IF_THEN,
	SKIPPED_NOTES,
	withObstacle,
	withSkipped
} from './notes.ts';

const FACTS = [BEGIN, GOAL, IF_THEN, CONFIDENCE, FLARE_UP, GOT_IN_THE_WAY, SKIPPED_NOTES];

describe('facts about weeks of running', () => {
	it.each([
		[GOAL, { what: '5 km in the park', by: '2027-03-01', why: 'With my son.\nFor my head.' }],
		[IF_THEN, { days: [2, 4, 6], time: '07:00', after: 'my coffee', calendar: 'abcdefghij_' }],
		[CONFIDENCE, { number: 7, higher: 'A friend who comes along' }],
		[CONFIDENCE, { number: 0 }],
		[FLARE_UP, { notice: 'My knee is warm', act: 'I walk for two days', ring: 'Sam, 9000 0000' }],
		[FLARE_UP, {}],
		[GOT_IN_THE_WAY, [{ week: '2026-11-30', what: 'weather' }]]
	] as const)('%# are read as they were written', (fact, value) => {
		expect(fact.read(value as Json)).toEqual(value);
	});

	it.each([
		[GOAL, { what: '' }],
		[GOAL, { what: 'x'.repeat(201) }],
		[GOAL, { what: 'Run', by: '2026-02-30' }],
		[GOAL, { what: 'Run', why: '\u202Eturned' }],
		[IF_THEN, { days: [], calendar: 'abcdefghijk' }],
		[IF_THEN, { days: [8], calendar: 'abcdefghijk' }],
		[IF_THEN, { days: [1], time: '24:00', calendar: 'abcdefghijk' }],
		[IF_THEN, { days: [1], calendar: 'a\r\nDESCRIPTION:x' }],
		[CONFIDENCE, { number: 11 }],
		[CONFIDENCE, { number: 6.5 }],
		[FLARE_UP, { act: 'x'.repeat(301) }],
		[GOT_IN_THE_WAY, [{ week: 'soon', what: 'time' }]],
		[GOT_IN_THE_WAY, [{ week: '2026-11-30', what: 'laziness' }]]
	] as const)('%# outside the bounds count as not there', (fact, value) => {
		expect(fact.read(value as Json)).toBeNull();
	});

	it('have the days of the week in order, each once', () => {
		expect(IF_THEN.read({ days: [6, 2, 6, 4], calendar: 'abcdefghijk' })?.days).toEqual([2, 4, 6]);
	});

	it('are read from anything without an error', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (json) => {
				for (const { read } of FACTS) expect(() => read(json as Json)).not.toThrow();
			})
		);
		expect(FACTS.map(({ read }) => read(undefined))).toEqual(FACTS.map(() => null));
	});

	it('each have a name of their own', () => {
		const names = Object.values(notes).flatMap((one) =>
			typeof one === 'object' && 'name' in one ? [one.name] : []
		);
		expect(names).toHaveLength(FACTS.length);
		expect(new Set(names).size).toBe(names.length);
	});
});

describe('lists that grow', () => {
	it('hold the latest answer of a week, in the order of weeks, and at most two years', () => {
		const weeks = withObstacle(
			withObstacle(withObstacle(null, '2026-11-30', 'time'), '2026-11-23', null),
			'2026-11-30',
			'weather'
		);
		expect(weeks).toEqual([
			{ week: '2026-11-23', what: null },
			{ week: '2026-11-30', what: 'weather' }
		]);
		let many: typeof weeks | null = null;
		for (let number = 0; number < 120; number += 1) {
			const week = new Date(Date.UTC(2026, 0, 5 + 7 * number)).toISOString().slice(0, 10);
			many = withObstacle(many, week, 'time');
		}
		expect(GOT_IN_THE_WAY.read(many)).toHaveLength(104);
		expect(many?.[0]?.week).toBe('2026-04-27');
	});

	it('hold each skipped note once, and at most fifty', () => {
		let list = withSkipped(null, { session: 'a', part: 'morning' });
		list = withSkipped(list, { session: 'a', part: 'morning' });
		expect(list).toEqual([{ session: 'a', part: 'morning' }]);
		for (let number = 0; number < 60; number += 1)
			list = withSkipped(list, { session: String(number), part: 'evening' });
		expect(SKIPPED_NOTES.read(list)).toHaveLength(50);
	});
});

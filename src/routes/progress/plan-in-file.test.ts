import { expect, test } from 'vitest';
import { PLANS } from '#lib/assignment/my-plan.svelte.ts';
import { readPlans, started, type Plans } from '#lib/assignment/plans.ts';
import { plain } from '#lib/assignment/signed.fixture.ts';
import { PLANS_NOTE } from '#lib/lab/physio-number.ts';
import type { Json } from '#lib/learner/record.ts';
import type { Backup } from '#lib/progress/backup.ts';
import { planWords, withoutPlan } from './plan-in-file.ts';

const NONE: Plans = { current: null, clinics: [] };
const mine = started(NONE, { assignment: plain, key: 'key-1', at: 5 });
const planted = started(NONE, {
	assignment: { ...plain, by: 'Sam', clinic: 'River Physio', cadence: 240 },
	key: 'key-2',
	at: 9
});

function fileWith(notes: Record<string, unknown>): Backup {
	const named = Object.entries(notes).map(([name, value]) => ({
		name,
		value: value as Json,
		at: 1
	}));
	return {
		format: 'back-to-running',
		version: 1,
		made: '',
		attempts: [],
		lessons: [],
		sessions: [],
		settings: [],
		notes: named
	};
}

test('the plan in a file is named with its sender and its target, and what it would replace', () => {
	const parted = withoutPlan(fileWith({ plans: planted, 'my-questions': {} }));
	const words = planWords(parted, mine, null);
	expect(words).toContain('a plan of one lesson, with a step target of 240 steps a minute');
	expect(words).toContain('says it is from Sam at River Physio');
	expect(words).toContain('take the place of your plan from Priya at Park Physio');
	expect(planWords(parted, NONE, null)).not.toContain('take the place');
	expect(parted.backup.notes.map(({ name }) => name)).toEqual(['my-questions']);
});

test('nothing is said where the file holds no plan, or the one that is here', () => {
	expect(planWords(withoutPlan(fileWith({})), mine, null)).toBe('');
	expect(planWords(withoutPlan(fileWith({ plans: mine })), mine, null)).toBe('');
	expect(planWords(withoutPlan(fileWith({ plans: { current: {} } })), mine, null)).toBe('');
});

test('a step target by itself is named, unless it is here', () => {
	const file = fileWith({ 'cadence-target': { steps: 240, typed: true } });
	expect(planWords(withoutPlan(file), NONE, null)).toContain('240 steps a minute');
	expect(planWords(withoutPlan(file), NONE, 240)).toBe('');
});

test('labs and plans mean the same note', () => {
	expect(PLANS_NOTE).toBe(PLANS);
	expect(readPlans(JSON.parse(JSON.stringify(mine)) as Json)).toEqual(mine);
});

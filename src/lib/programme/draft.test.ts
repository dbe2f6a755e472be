import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { cleaned, draftProblem, ProgrammeDraft, readDraft } from './draft.ts';
import { PlannedProgramme } from './planned.ts';
import { READY } from './ready.fixture.ts';
import { plannedOf } from './travel.ts';

const ready = plannedOf(READY);

it('a programme as it is set is kept while it is written, and held by a plan as it is', () => {
	expect(v.parse(ProgrammeDraft, ready)).toEqual(ready);
	expect(readDraft(ready)).toEqual(ready);
});

it('is kept with an empty title or a text that is too long, and held by no plan', () => {
	for (const title of ['', '\u200B', 'x'.repeat(61)]) {
		const draft = { ...ready, title };
		expect(v.parse(ProgrammeDraft, draft)).toEqual(draft);
		expect(readDraft(draft)).toBeNull();
	}
});

it('leaves out texts that were emptied, and an empty list of exercises', () => {
	const draft = {
		...ready,
		ground: ' ',
		strength: [],
		rules: { go_on: '', stay: 'Stay.\u202E' },
		stops: { swelling: '', others: ['', 'Stop.'] }
	};
	const held = readDraft(draft);
	expect(held).not.toHaveProperty('ground');
	expect(held).not.toHaveProperty('strength');
	expect(held?.rules).toEqual({ stay: 'Stay.' });
	expect(held?.stops).toEqual({ others: ['Stop.'] });
});

it('whatever is typed: what a plan holds is cleaned once for all', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, note) => {
			const held = readDraft({ ...ready, title, rules: { go_on: note } });
			if (held === null) return;
			expect(v.parse(PlannedProgramme, held)).toEqual(held);
			expect(cleaned(held)).toEqual(held);
		})
	);
});

it('says which text has to be corrected, and where', () => {
	const [one, two] = ready.stages;
	const long = 'x'.repeat(241);
	if (!one || !two) throw new Error('no stages');
	const says = (change: object) => draftProblem({ ...ready, ...change } as PlannedProgramme);
	expect(says({})).toBeNull();
	expect(says({ stages: [one, { ...two, title: '' }] })).toMatch(/^Stage 2: write a title/);
	expect(says({ stages: [one, { ...two, note: long }] })).toMatch(/^Stage 2: shorten/);
	expect(says({ title: ' ' })).toMatch(/^The programme: write a title/);
	expect(says({ warm_up: { minutes: 5, how: '' } })).toMatch(/how to warm up/);
	expect(says({ rules: { stay: long } })).toMatch(/240 characters/);
	const exercise = { name: '', sets: 3, days_a_week: 2 };
	expect(says({ strength: [exercise] })).toMatch(/^An exercise needs a name/);
	const endless = { ...one, rounds: [{ times: 30, run: 60 }] };
	expect(says({ stages: [endless] })).toMatch(/120 minutes/);
});

it.each([1e9, 1e300, Infinity])('refuses a round of %s times at once', (times) => {
	const [stage] = ready.stages;
	const rounds = [{ times, walk: 1, run: 1 }];
	expect(v.is(PlannedProgramme, { ...ready, stages: [{ ...stage, rounds }] })).toBe(false);
});

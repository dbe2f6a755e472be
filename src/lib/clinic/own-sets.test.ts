import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { planned } from './clinic.fixture.ts';
import { clinic, eachOnNewDevice } from './device.fixture.ts';
import { begunWith, setsOf, sourceOf } from './own-sets.ts';
import { emptyDraft } from './plan.ts';
import type { Draft } from './schema.ts';

vi.mock('./passphrase-encryption.ts', () => import('./passphrase-encryption.fixture.ts'));
eachOnNewDevice();

const programme: NonNullable<Draft['programme']> = {
	id: 'knee',
	title: 'Knee',
	measure: 'minutes',
	first: 'walk',
	start: 'two',
	stages: ['one', 'two'].map((id) => ({ id, title: id, rounds: [{ times: 1, run: 1 }] })),
	sessions_a_week: 3,
	rest_days: 1,
	least_sessions: 2,
	pain: {},
	stops: { others: [] },
	rules: {}
};
const draft: Draft = {
	lessons: ['cadence'],
	due: '2026-12-24',
	cadence: 168,
	note: 'For Mina',
	programme
};

it('a set has the lessons and the programme of a draft, and nothing of one person', async () => {
	const made = await clinic();
	expect(await made.keepSet('Knees', draft)).toBe(true);
	const [set] = setsOf(made.records.sets);
	expect(set).toMatchObject({ name: 'Knees', lessons: ['cadence'], programme: { id: 'knee' } });
	expect(JSON.stringify(set)).not.toMatch(/Mina|168|2026-12-24|"start"/);

	// It is there on the next visit.
	const again = await clinic();
	expect(setsOf(again.records.sets)).toEqual([set]);
});

it('is taken out and brought back', async () => {
	const made = await clinic();
	await made.keepSet('Knees', draft);
	await made.keepSet('Backs', { ...emptyDraft, lessons: ['surfaces'] });
	expect(setsOf(made.records.sets).map(({ name }) => name)).toEqual(['Backs', 'Knees']);
	const [backs] = setsOf(made.records.sets);
	const undo = backs && (await made.removeSet(backs));
	expect(setsOf(made.records.sets).map(({ name }) => name)).toEqual(['Knees']);
	await undo?.();
	expect(setsOf(made.records.sets).map(({ name }) => name)).toEqual(['Backs', 'Knees']);
});

it('is refused while its programme cannot be sent', async () => {
	const odd = { ...draft, programme: { ...programme, title: '' } };
	expect(await (await clinic()).keepSet('Knees', odd)).toBe(false);
});

it('a plan of another person gives its lessons and sessions, and the draft keeps its own note', () => {
	const other = { ...planned('plan-0001', { note: 'For Jo', cadence: 180 }), programme };
	const own = { ...emptyDraft, note: 'For Mina', due: '2026-12-24' };
	const { start: _, ...fromFirst } = programme;
	expect(begunWith(own, sourceOf(other))).toEqual({
		lessons: ['cadence'],
		due: '2026-12-24',
		cadence: null,
		note: 'For Mina',
		programme: fromFirst
	});
	expect(begunWith(draft, { lessons: ['surfaces'] })).not.toHaveProperty('programme');
});

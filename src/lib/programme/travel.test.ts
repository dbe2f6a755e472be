import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { PlannedProgramme, ProgrammeInPlan, type PlannedStage } from './planned.ts';
import { READY } from './ready.fixture.ts';
import { fingerprint, packProgramme, plannedOf, unpackProgramme } from './travel.ts';

const base = plannedOf(READY);
const overTheWire = (packed: ProgrammeInPlan) =>
	v.parse(ProgrammeInPlan, JSON.parse(JSON.stringify(packed)));
const journey = async (programme: PlannedProgramme) =>
	unpackProgramme(overTheWire(await packProgramme(programme, [READY])), [READY]);

describe('a ready-made programme in a plan', () => {
	it('is its id alone where nothing differs', async () => {
		const packed = await packProgramme(base, [READY]);
		expect(packed).toEqual({ ready: READY.id, print: await fingerprint(base), differs: {} });
		expect(await journey(base)).toEqual(base);
	});

	it('names what differs, and stages that are as they were by their ids', async () => {
		const [one, two] = base.stages;
		const changed = { ...two, rounds: [{ times: 5, walk: 1, run: 4 }] } as PlannedStage;
		const programme = v.parse(PlannedProgramme, {
			...base,
			start: 'two',
			days: [2, 4, 6],
			pain: { during: 3, evening: 3, morning: 2 },
			stages: [changed, one]
		});
		const packed = await packProgramme(programme, [READY]);
		expect(packed).toMatchObject({
			differs: { start: 'two', days: [2, 4, 6], stages: [{ id: 'two' }, 'one'] }
		});
		expect(Object.keys('differs' in packed ? packed.differs : {}).sort()).toEqual([
			'days',
			'pain',
			'stages',
			'start'
		]);
		expect(await journey(programme)).toEqual(programme);
	});

	it('is refused by a course whose own has other numbers, or that has none', async () => {
		const packed = await packProgramme(base, [READY]);
		expect(await unpackProgramme(packed, [])).toBeNull();
		expect(await unpackProgramme(packed, [{ ...READY, rest_days: 2 }])).toBeNull();
	});

	it('travels whole where something of it was taken out', async () => {
		const { warm_up: _, ...without } = base;
		const packed = await packProgramme(without, [READY]);
		expect(packed).toEqual({ whole: without });
		expect(await journey(without)).toEqual(without);
	});

	it('keeps its id, whatever a link says', async () => {
		const packed = await packProgramme(base, [READY]);
		const forged = { ...packed, differs: { id: 'other' } } as ProgrammeInPlan;
		expect(await unpackProgramme(forged, [READY])).toMatchObject({ id: READY.id });
	});
});

it('any programme arrives as it was sent', async () => {
	const half = fc.integer({ min: 1, max: 20 }).map((halves) => halves / 2);
	const stage = fc.record({
		title: fc.constantFrom('Walk and run', 'Läufe 🏃'),
		rounds: fc.array(fc.record({ times: fc.integer({ min: 1, max: 3 }), run: half }), {
			minLength: 1,
			maxLength: 3
		})
	});
	const own = fc
		.record({
			id: fc.constantFrom('own-1', READY.id),
			rest_days: fc.integer({ min: 0, max: 6 }),
			stages: fc.array(stage, { minLength: 1, maxLength: 30 })
		})
		.map(({ stages, ...rest }) => ({
			...base,
			...rest,
			stages: stages.map((one, index) => ({ ...one, id: `stage-${index}` }))
		}));
	await fc.assert(
		fc.asyncProperty(own, async (programme) => {
			expect(await journey(programme as PlannedProgramme)).toEqual(programme);
		}),
		{ numRuns: 50 }
	);
});

it.each([
	['two stages of one id', { stages: [base.stages[0], base.stages[0]] }],
	['a start that is no stage', { start: 'nine' }],
	[
		'a session of three hours',
		{ stages: [{ id: 'a', title: 'A', rounds: [{ run: 60, times: 3 }] }] }
	],
	['days out of order', { days: [4, 2] }],
	['a day twice', { days: [2, 2] }],
	['pain of eleven', { pain: { during: 11 } }],
	['a title with a control character', { title: 'Run\u0007' }]
])('%s is no programme', (_, wrong) => {
	expect(v.is(PlannedProgramme, { ...base, ...wrong })).toBe(false);
});

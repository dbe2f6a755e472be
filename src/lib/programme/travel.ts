import { spelling } from '#lib/fields/json.ts';
import * as v from 'valibot';
import { PlannedProgramme, type PlannedStage, type ProgrammeInPlan } from './planned.ts';
import type { Programme } from './schema.ts';

/** A ready-made programme as a physio begins with it. */
export const plannedOf = (programme: Programme): PlannedProgramme =>
	v.parse(PlannedProgramme, plannable(programme));

/** What a plan carries of a ready-made programme, before its bounds are checked. */
export const plannable = ({ stages, ...programme }: Programme) => ({
	...programme,
	stages: stages.map(({ jump, note, ...stage }) => ({
		...stage,
		...((jump ?? note) !== undefined && { note: noteOf(jump, note) })
	}))
});

/** A large step is named to the person who takes it, before what else is noted. */
const noteOf = (...parts: readonly (string | undefined)[]): string =>
	parts.filter((part) => part !== undefined).join(' ');

/** Eight characters that differ where a programme differs in anything a person sees. */
export async function fingerprint(programme: PlannedProgramme): Promise<string> {
	const bytes = new TextEncoder().encode(spelling(programme));
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return btoa(String.fromCharCode(...hash.slice(0, 6)))
		.replaceAll('+', '-')
		.replaceAll('/', '_');
}

/** The programme as a plan carries it: the shortest form that loses nothing. */
export async function packProgramme(
	programme: PlannedProgramme,
	ready: readonly Programme[]
): Promise<ProgrammeInPlan> {
	const source = ready.find(({ id }) => id === programme.id);
	if (source === undefined || source.measure !== programme.measure) return { whole: programme };
	const base = plannedOf(source);
	const { stages, ...rest } = programme;
	const baseRules: Readonly<Record<string, unknown>> = base;
	const differing = Object.entries(rest).filter(([key, value]) => !same(value, baseRules[key]));
	// What the ready-made one has and this one has not cannot be said as a difference.
	const isLess = Object.keys(base).some((key) => !(key in programme));
	if (isLess) return { whole: programme };
	const packed = stages.map((stage) => {
		const before = base.stages.find(({ id }) => id === stage.id);
		return before && same(before, stage) ? stage.id : stage;
	});
	const isSameOrder = same(
		packed,
		base.stages.map(({ id }) => id)
	);
	return {
		ready: programme.id,
		print: await fingerprint(base),
		differs: {
			...Object.fromEntries(differing),
			...(!isSameOrder && { stages: packed })
		}
	};
}

/**
 * The programme that a plan carries, whole; null where it builds on a ready-made one that this course
 * does not have, or has with other numbers. Then a newer course, or the physio, can help.
 */
export async function unpackProgramme(
	packed: ProgrammeInPlan,
	ready: readonly Programme[]
): Promise<PlannedProgramme | null> {
	if ('whole' in packed) return packed.whole;
	const source = ready.find(({ id }) => id === packed.ready);
	if (source === undefined) return null;
	const base = plannedOf(source);
	if ((await fingerprint(base)) !== packed.print) return null;
	const { stages, ...differs } = packed.differs;
	const whole = {
		...base,
		...differs,
		id: base.id,
		stages:
			stages?.map((stage) => (typeof stage === 'string' ? stageOf(base, stage) : stage)) ??
			base.stages
	};
	const read = v.safeParse(PlannedProgramme, whole);
	return read.success ? read.output : null;
}

const stageOf = ({ stages }: PlannedProgramme, id: string): PlannedStage | undefined =>
	stages.find((stage) => stage.id === id);

/** Whether two programmes are the same for whoever follows them. */
export const sameProgramme = (
	a: PlannedProgramme | undefined,
	b: PlannedProgramme | undefined
): boolean => same(a, b);

const same = (a: unknown, b: unknown): boolean => spelling(a) === spelling(b);

import { readPlans, united, type Plans } from '#lib/assignment/plans.ts';
import { PLANS } from '#lib/assignment/my-plan.svelte.ts';
import { physioNumber } from '#lib/lab/physio-number.ts';
import type { Backup } from '#lib/progress/backup.ts';
import { plural } from '#lib/ui/plural.ts';

/** A progress file, with the plan in it taken out: the patient is asked about that by itself. */
export interface BackupParts {
	readonly backup: Backup;
	readonly plans: Plans;
	/** What the physio asks for in the file, in steps a minute; null where nothing is. */
	readonly target: number | null;
}

export function withoutPlan(backup: Backup): BackupParts {
	const notes = new Map(backup.notes.map(({ name, value }) => [name, value]));
	return {
		backup: { ...backup, notes: backup.notes.filter(({ name }) => name !== PLANS) },
		plans: readPlans(notes.get(PLANS)),
		target: physioNumber({ read: (name) => notes.get(name) })?.steps ?? null
	};
}

/**
 * What to say of the plan before it is added; empty where there is nothing new. Nobody signed it.
 * @param targetHere what the physio asks for on this phone
 */
export function planWords(
	{ plans, target }: BackupParts,
	here: Plans,
	targetHere: number | null
): string {
	const after = united(here, plans);
	const steps = target === targetHere ? null : target;
	if (after === here || !after.current)
		return steps === null ? '' : `This file also holds a step target of ${steps} steps a minute.`;
	const { by, clinic, lessons } = after.current.assignment;
	const from = here.current?.assignment;
	return [
		holdsWords(lessons.length, steps),
		`It says it is from ${by} at ${clinic}. Anyone can change a file: add it only if you know where it comes from.`,
		...(from ? [`It would take the place of your plan from ${from.by} at ${from.clinic}.`] : [])
	].join(' ');
}

function holdsWords(lessons: number, steps: number | null): string {
	return steps === null
		? plural(lessons, {
				one: 'This file also holds a plan of one lesson.',
				other: `This file also holds a plan of ${lessons} lessons.`
			})
		: plural(lessons, {
				one: `This file also holds a plan of one lesson, with a step target of ${steps} steps a minute.`,
				other: `This file also holds a plan of ${lessons} lessons, with a step target of ${steps} steps a minute.`
			});
}

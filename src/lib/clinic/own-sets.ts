import * as v from 'valibot';
import { newAssignmentId } from '#lib/assignment/signature.ts';
import { readDraft } from '#lib/programme/draft.ts';
import type { PlannedProgramme } from '#lib/programme/planned.ts';
import { OwnSet, type Draft, type Plan } from './schema.ts';

/** The sets that the physio sees, by name. */
export const setsOf = (sets: ReadonlyMap<string, OwnSet>): readonly OwnSet[] =>
	[...sets.values()]
		.filter(({ removed }) => !removed)
		.sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1));

/** A set of a draft's lessons and programme; null where something in it has to be corrected first. */
export function ownSet(name: string, draft: Draft, now: number): OwnSet | null {
	const programme = draft.programme && readDraft(draft.programme);
	if (programme === null) return null;
	const read = v.safeParse(OwnSet, {
		id: newAssignmentId(),
		name,
		lessons: draft.lessons,
		...(programme && { programme: fromTheFirstStage(programme) }),
		at: now,
		removed: false
	});
	return read.success ? read.output : null;
}

type Source = Pick<OwnSet, 'lessons' | 'programme'>;

/** What others may have of a person's plan: no day, no note, no steps, and not where they are. */
export const sourceOf = ({ assignment, programme }: Plan): Source => ({
	lessons: assignment.lessons,
	...(programme && { programme })
});

/** The draft with these lessons and this programme instead of its own; the day and the note stay. */
export function begunWith(draft: Draft, { lessons, programme }: Source): Draft {
	const { programme: _, ...rest } = draft;
	return {
		...rest,
		lessons: [...lessons],
		...(programme && { programme: fromTheFirstStage(programme) })
	};
}

function fromTheFirstStage({ start: _, ...programme }: PlannedProgramme): PlannedProgramme {
	return programme;
}

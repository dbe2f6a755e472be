import type { PlannedProgramme, PlannedStage } from '#lib/programme/planned.ts';
import { isRun, type DiaryEntry } from './entry.ts';

/** A stage that was set as the next one, by the physio's plan or by the person. */
export interface Begin {
	readonly stage: string;
	/** In milliseconds since 1970. Sessions that ended later lead on from it. */
	readonly at: number;
}

type Followed = Pick<DiaryEntry, 'planned' | 'ended' | 'choice' | 'at' | 'began' | 'day'>;

/** When a session was run: never later than its own day, however late it was entered. */
const ranAt = ({ at, began, day }: Followed): number =>
	Math.min(at, began ?? new Date(`${day}T23:59:59`).getTime());

/**
 * The stage of the next session. It follows the last session that was run, whatever the calendar says:
 * the stage that the person chose then, or the same one again where they chose nothing. A stage that was
 * set later than that session comes before it. Nothing here judges how a session went.
 *
 * @param diary oldest first
 * @param begins where to begin, in no order
 */
export function upNext(
	programme: Pick<PlannedProgramme, 'id' | 'stages'>,
	diary: readonly Followed[],
	begins: readonly Begin[] = []
): PlannedStage {
	const { stages } = programme;
	const find = (id: string | undefined) => stages.find((stage) => stage.id === id);
	const first = stages[0];
	if (first === undefined) throw new Error('A programme has at least one stage');
	const ran = diary.filter((entry) => isRun(entry) && entry.planned?.programme === programme.id);
	const last = ran.findLast((entry) => find(entry.planned?.stage));
	const begin = begins
		.filter(({ stage }) => find(stage))
		.reduce<Begin | null>((latest, one) => (latest && latest.at >= one.at ? latest : one), null);
	if (begin && begin.at >= (last ? ranAt(last) : -1)) return find(begin.stage) ?? first;
	if (!last) return first;
	const at = stages.findIndex(({ id }) => id === last.planned?.stage);
	// Behind a session at a stage that is gone, a choice of before says nothing.
	const choice = last === ran.at(-1) ? last.choice : null;
	const step = choice === 'next' ? 1 : choice === 'back' ? -1 : 0;
	return stages[Math.min(stages.length - 1, Math.max(0, at + step))] ?? first;
}

import type { Programme, Stage } from './schema.ts';
import { sessionTotals, type Totals } from './session.ts';

/** From this share of the stage before, more running in all is a large step. */
const MUCH_MORE = 1.5;
/** From this share of the stage before, a longer run in one go is a large step. */
const MUCH_LONGER = 2;

/**
 * The stage that is written after another; null after the last one, or where there is no such stage. It
 * is the order of the programme and nothing more: whether to go there is for the person and the physio.
 */
export function nextStage(programme: Pick<Programme, 'stages'>, id: string): Stage | null {
	const at = programme.stages.findIndex((stage) => stage.id === id);
	return at < 0 ? null : (programme.stages[at + 1] ?? null);
}

/** A stage that asks for much more running than the one before it. */
export interface Jump {
	/** Counted from 0. */
	readonly index: number;
	readonly before: Totals;
	readonly after: Totals;
}

/** Every large step up of a programme: over half as much running again, or a run over twice as long. */
export function jumpsOf(
	programme: Pick<Programme, 'first'> & { readonly stages: readonly Pick<Stage, 'rounds'>[] }
): readonly Jump[] {
	const totals = programme.stages.map((stage) => sessionTotals(programme, stage));
	return totals.flatMap((after, index) => {
		const before = totals[index - 1];
		if (!before) return [];
		const large =
			after.run > before.run * MUCH_MORE || after.longestRun > before.longestRun * MUCH_LONGER;
		return large ? [{ index, before, after }] : [];
	});
}

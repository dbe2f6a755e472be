import { LONGEST, type PlannedProgramme, type PlannedStage } from './planned.ts';
import type { Programme } from './schema.ts';
import { sessionTotals, type Totals } from './session.ts';
import { amountWords, roundWords } from './words.ts';

/**
 * How a physio changes a programme. Ids stay as they are, so that a diary follows every change; and words
 * of a ready-made programme that a change makes untrue are taken out or written anew.
 */

type Measure = PlannedProgramme['measure'];
type Rounds = PlannedStage['rounds'];

/** An id that no programme has had: a diary may still name a stage that was taken out. */
export function newProgrammeId(prefix: 'own' | 'stage'): string {
	const bytes = crypto.getRandomValues(new Uint8Array(6));
	return `${prefix}-${[...bytes].map((byte) => (byte % 36).toString(36)).join('')}`;
}

/** A programme to be written by the physio. Its numbers are the least there are, and no advice. */
export function ownProgramme(measure: Measure): PlannedProgramme {
	const amount = measure === 'minutes' ? 1 : 100;
	const shared = {
		id: newProgrammeId('own'),
		title: 'Walk and run',
		measure,
		first: 'walk' as const,
		sessions_a_week: 1,
		rest_days: 1,
		least_sessions: 1,
		pain: {},
		stops: { others: [] },
		rules: {}
	};
	const rounds = [{ times: 1, walk: amount, run: amount }];
	const stage = { id: newProgrammeId('stage'), title: roundsTitle(shared, rounds), rounds };
	return { ...shared, stages: [stage] };
}

/** A title for a stage that has no better one: its rounds, as far as they fit. */
export function roundsTitle(
	programme: Pick<PlannedProgramme, 'first' | 'measure'>,
	rounds: Rounds
): string {
	const words = rounds.map((round) => roundWords(programme, round)).join('; ');
	if (words.length <= LONGEST.title) return words;
	const { all } = sessionTotals(programme, { rounds });
	return `Walk and run, ${amountWords(all, programme.measure)} in all`;
}

/** @param ready the ready-made programme that it began with; null for the physio's own */
export function withStage(
	programme: PlannedProgramme,
	index: number,
	change: Partial<PlannedStage>,
	ready: Programme | null
): PlannedProgramme {
	const stages = programme.stages.map((stage, at) => {
		if (at !== index) return stage;
		const changed = { ...stage, ...change };
		if (change.rounds === undefined || !isWrittenByUs(programme, stage, ready)) return changed;
		return { ...changed, title: roundsTitle(programme, change.rounds) };
	});
	return withStages(programme, stages, ready);
}

/** A stage like this one behind it, to be changed. */
export function withCopy(
	programme: PlannedProgramme,
	index: number,
	ready: Programme | null
): PlannedProgramme {
	const stage = programme.stages[index];
	if (!stage) return programme;
	const { note: _, ...rest } = stage;
	const title = roundsTitle(programme, stage.rounds);
	const copy = { ...rest, id: newProgrammeId('stage'), title };
	return withStages(programme, programme.stages.toSpliced(index + 1, 0, copy), ready);
}

/** The last stage stays: a programme has one at least. */
export function withoutStage(
	programme: PlannedProgramme,
	index: number,
	ready: Programme | null
): PlannedProgramme {
	if (programme.stages.length < 2) return programme;
	return withStages(programme, programme.stages.toSpliced(index, 1), ready);
}

export function withStageMoved(
	programme: PlannedProgramme,
	from: number,
	to: number,
	ready: Programme | null
): PlannedProgramme {
	const stage = programme.stages[from];
	if (!stage) return programme;
	const stages = programme.stages.toSpliced(from, 1).toSpliced(to, 0, stage);
	return withStages(programme, stages, ready);
}

/** A ready-made text that says there are no numbers is untrue once there is one. */
export function withPain(
	programme: PlannedProgramme,
	change: Partial<PlannedProgramme['pain']>,
	ready: Programme | null
): PlannedProgramme {
	const pain = { ...programme.pain, ...change };
	const readyText = ready?.pain.text;
	if (readyText === undefined || hasNumbers(ready?.pain ?? {})) return { ...programme, pain };
	if (hasNumbers(pain) && pain.text === readyText) pain.text = undefined;
	else if (!hasNumbers(pain) && pain.text === undefined) pain.text = readyText;
	return { ...programme, pain };
}

const hasNumbers = ({ during, evening, morning, week_to_week: rise }: PlannedProgramme['pain']) =>
	[during, evening, morning, rise].some((one) => one !== undefined);

function withStages(
	programme: PlannedProgramme,
	stages: readonly PlannedStage[],
	ready: Programme | null
): PlannedProgramme {
	const { start, ...rest } = programme;
	const isThere = stages.some(({ id }) => id === start);
	return {
		...rest,
		...(isThere && { start }),
		stages: stages.map((stage, index) => withTrueNote(programme, stage, stages[index - 1], ready))
	};
}

/** The note without the large step that a ready-made programme names there, where it is another one now. */
function withTrueNote(
	programme: PlannedProgramme,
	stage: PlannedStage,
	before: PlannedStage | undefined,
	ready: Programme | null
): PlannedStage {
	const at = ready?.stages.findIndex(({ id }) => id === stage.id) ?? -1;
	const written = ready?.stages[at];
	const jump = written?.jump;
	if (!ready || !written || jump === undefined || !stage.note?.startsWith(jump)) return stage;
	const writtenBefore = ready.stages[at - 1];
	const totals = (one: PlannedStage | undefined) => one && sessionTotals(programme, one);
	const isTrue =
		sameRunning(totals(stage), sessionTotals(ready, written)) &&
		sameRunning(totals(before), writtenBefore && sessionTotals(ready, writtenBefore));
	if (isTrue) return stage;
	const { note, ...rest } = stage;
	const after = note.slice(jump.length).trim();
	return after === '' ? rest : { ...rest, note: after };
}

const sameRunning = (a: Totals | undefined, b: Totals | undefined) =>
	a?.run === b?.run && a?.longestRun === b?.longestRun;

/** Whether a stage's title says its numbers and nobody wrote it by hand. */
function isWrittenByUs(
	programme: PlannedProgramme,
	stage: PlannedStage,
	ready: Programme | null
): boolean {
	const written = ready?.stages.find(({ id }) => id === stage.id);
	return stage.title === written?.title || stage.title === roundsTitle(programme, stage.rounds);
}

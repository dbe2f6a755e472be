import {
	newSessionId,
	type PlannedSession,
	type SessionNotes,
	type SessionRecord
} from './session.ts';

/** The runs of a person's sessions, day by day: sessions are the one log of all that was run. */

export type RunUnit = 'km' | 'minutes';

/** The longest run of a day. */
export interface DayRun {
	/** The local day, as `YYYY-MM-DD`. */
	readonly on: string;
	/** In km or in minutes. */
	readonly length: number;
	/** The session's id. */
	readonly session: string;
}

type Run = Pick<SessionNotes, 'ended' | 'runSeconds' | 'runMetres'> & {
	readonly planned: PlannedSession | null;
};

/** Seconds of running: as noted, or as planned where the whole session was done; null where nobody knows. */
export const secondsRun = (run: Run): number | null =>
	run.runSeconds ?? asPlanned(run, 'minutes', 60);

/** Metres of running, in the same way. */
export const metresRun = (run: Run): number | null => run.runMetres ?? asPlanned(run, 'metres', 1);

function asPlanned({ ended, planned }: Run, measure: PlannedSession['measure'], times: number) {
	return ended === 'done' && planned?.measure === measure ? planned.run * times : null;
}

/** The session of a run that was entered by its day alone: one a day, on whatever device. */
export const dayRunId = (day: string): string => `run-${day}`;

/** The longest run of each day, oldest first. */
export function runsByDay(sessions: readonly SessionRecord[], unit: RunUnit): readonly DayRun[] {
	const days = new Map<string, DayRun>();
	for (const session of sessions) {
		const length = isInLog(session) ? lengthOf(session, unit) : 0;
		const on = session.notes.day.value;
		if (length > (days.get(on)?.length ?? 0)) days.set(on, { on, length, session: session.id });
	}
	return [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** A session, and the notes that change it. */
export interface RunChange {
	readonly session: string;
	readonly notes: Partial<SessionNotes>;
}

/**
 * What sets the run of a day, so that the day has no second run: the session that shows there is
 * corrected, and only a day without one has a new one. A length of 0 takes the session out.
 *
 * @param last the session that the day showed before it was taken out, which comes back
 */
export function changeOfRun(
	sessions: readonly SessionRecord[],
	unit: RunUnit,
	{ on, length, last }: { readonly on: string; readonly length: number; readonly last?: string }
): RunChange | null {
	const ofDay = sessions.filter((session) => isInLog(session) && session.notes.day.value === on);
	const shown = runsByDay(ofDay, unit)[0]?.session ?? ofDay[0]?.id;
	if (length <= 0) return shown === undefined ? null : { session: shown, notes: { removed: true } };
	const amount =
		unit === 'km'
			? { runMetres: Math.round(length * 1000) }
			: { runSeconds: Math.round(length * 60) };
	if (shown !== undefined) return { session: shown, notes: amount };
	if (last !== undefined) return { session: last, notes: { ...amount, removed: false } };
	const none = { runMetres: null, runSeconds: null };
	// Its session may have been moved to another day since.
	const isMoved = sessions.some((session) => session.id === dayRunId(on) && isInLog(session));
	return {
		session: isMoved ? newSessionId() : dayRunId(on),
		notes: { ...none, ...amount, day: on, ended: 'done', byHand: true, removed: false }
	};
}

const isInLog = ({ notes }: SessionRecord): boolean =>
	notes.removed?.value !== true && (notes.ended?.value ?? null) !== null;

/** In steps that can be set: tenths of a km, or whole minutes. */
function lengthOf({ planned, notes }: SessionRecord, unit: RunUnit): number {
	const run = {
		planned,
		ended: notes.ended?.value ?? null,
		runSeconds: notes.runSeconds?.value ?? null,
		runMetres: notes.runMetres?.value ?? null
	};
	const [amount, step, size] =
		unit === 'km' ? ([metresRun(run), 100, 10] as const) : ([secondsRun(run), 60, 1] as const);
	// A short run is a run.
	return amount === null || amount <= 0 ? 0 : Math.max(1, Math.round(amount / step)) / size;
}

/** What a physio sets, in minutes, and how many times walk and run are repeated. */
export interface WalkRunPlan {
	readonly warmUp: number;
	readonly walk: number;
	readonly run: number;
	readonly repeats: number;
	readonly coolDown: number;
}

export type Kind = 'walk' | 'run';

export interface Segment {
	readonly kind: Kind;
	readonly seconds: number;
}

/** A moment of a session. Times in seconds. */
export interface Moment {
	readonly done: boolean;
	/** The segment that is on, counted from 0; the number of segments when done. */
	readonly index: number;
	/** What is on; null when done. */
	readonly now: Segment | null;
	/** What comes after it; null where nothing does. */
	readonly next: Segment | null;
	/** Until the next segment begins; 0 when done. */
	readonly left: number;
	/** Until the end of the session; 0 when done. */
	readonly leftInAll: number;
}

/**
 * The segments of a walk-run session; neighbours of one kind are one segment, so that nobody who walks is asked to
 * walk who walks. With a warm-up, each run comes before its walk, and the last walk leads into the
 * cool-down; without one, the walk comes first, as on the lists that repeat "walk 9, run 1". Either way
 * all planned minutes are there. Parts of no or negative length are left out.
 */
export function segmentsOf({
	warmUp,
	walk,
	run,
	repeats,
	coolDown
}: WalkRunPlan): readonly Segment[] {
	const pair = [part('walk', walk), part('run', run)];
	if (warmUp > 0) pair.reverse();
	const parts = [
		part('walk', warmUp),
		...Array.from({ length: Math.max(0, repeats) }, () => pair).flat(),
		part('walk', coolDown)
	];
	const segments: Segment[] = [];
	for (const { kind, seconds } of parts) {
		const last = segments.at(-1);
		if (seconds <= 0) continue;
		if (last?.kind === kind) segments.pop();
		segments.push({ kind, seconds: seconds + (last?.kind === kind ? last.seconds : 0) });
	}
	return segments;
}

const part = (kind: Kind, minutes: number): Segment => ({
	kind,
	seconds: Math.round(minutes * 60)
});

/** How long segments take together, in seconds. */
export const lengthOf = (segments: readonly Segment[]) =>
	segments.reduce((sum, { seconds }) => sum + seconds, 0);

/** The moment after `elapsed` seconds of a session; negative values count as 0. */
export function momentAt(segments: readonly Segment[], elapsed: number): Moment {
	let end = 0;
	const index = segments.findIndex(({ seconds }) => elapsed < (end += seconds));
	const now = segments[index];
	if (!now)
		return { done: true, index: segments.length, now: null, next: null, left: 0, leftInAll: 0 };
	const passed = Math.max(0, elapsed);
	return {
		done: false,
		index,
		now,
		next: segments[index + 1] ?? null,
		left: end - passed,
		leftInAll: lengthOf(segments) - passed
	};
}

/** A change within a session: what begins, and when, in seconds from its start. */
export interface Change {
	readonly at: number;
	readonly to: Kind | 'done';
}

/** All changes of a session, its start and its end with them. */
export function changesOf(segments: readonly Segment[]): readonly Change[] {
	let at = 0;
	const begins = segments.map(({ kind, seconds }) => {
		const change: Change = { at, to: kind };
		at += seconds;
		return change;
	});
	return [...begins, { at, to: 'done' }];
}

import type { Part } from '#lib/programme/session.ts';
import { cueSeconds, type CueName } from '#lib/sound/cues.ts';
import type { Beat, Cue, Sound } from '#lib/sound/session-sound.ts';

/** Parts that one file sounds, from `first` up to, and without, `end`. */
export interface Track {
	readonly first: number;
	readonly end: number;
	readonly sound: Sound;
}

/** How long a file for one distance is, in seconds: longer than anybody takes for it. */
const LONG_ENOUGH = 1800;
/** In seconds. Shorter sessions have no cue for it. */
const HAS_HALF = 240;
const HAS_LAST_MINUTE = 150;
/** Seconds by which a cue of the way keeps clear of a change. */
const CLEAR = 3;

const cueOf = ({ kind }: Part): CueName => (kind === 'run' ? 'run' : 'walk');

/**
 * A session as the files that sound it: parts by time are one file, so that it sounds through while a
 * phone is locked; a distance lasts as long as it takes, so it has a file of its own.
 *
 * @param beat steps a minute that runs are to be heard at; null for none
 */
export function tracksOf(parts: readonly Part[], beat: number | null): readonly Track[] {
	const tracks: Track[] = [];
	for (let first = 0; first < parts.length;) {
		let end = first + 1;
		if (parts[first]?.seconds !== null)
			while (end < parts.length && parts[end]?.seconds !== null) end += 1;
		tracks.push({ first, end, sound: soundOf(parts, first, end, beat) });
		first = end;
	}
	// After a distance, whose file ends with nothing, the end needs a sound of its own.
	if (parts.at(-1)?.seconds === null) {
		const end = {
			seconds: cueSeconds('done'),
			cues: [{ at: 0, name: 'done' }],
			beats: []
		} as const;
		tracks.push({ first: parts.length, end: parts.length, sound: end });
	}
	return tracks;
}

/** The track in which a part is; null behind the last one. */
export const trackAt = (tracks: readonly Track[], part: number): Track | null =>
	tracks.find(({ first, end }) => part >= first && (part < end || first === end)) ?? null;

function soundOf(parts: readonly Part[], first: number, end: number, beat: number | null): Sound {
	let at = 0;
	const changes: Cue[] = [];
	const beats: Beat[] = [];
	for (const part of parts.slice(first, end)) {
		const length = part.seconds ?? LONG_ENOUGH;
		changes.push({ at, name: cueOf(part) });
		if (part.kind === 'run' && beat !== null) beats.push({ from: at, to: at + length, rate: beat });
		at += length;
	}
	if (end < parts.length || parts[first]?.seconds === null)
		return { seconds: at, cues: changes, beats };
	const cues = [...changes, { at, name: 'done' } as const];
	const all = first === 0 ? [...cues, ...wayCues(at, cues)] : cues;
	return { seconds: at + cueSeconds('done'), cues: all, beats };
}

/** Half-way and the last minute, a little later where a change sounds then. */
function wayCues(seconds: number, changes: readonly Cue[]): readonly Cue[] {
	const wanted: Cue[] = [];
	if (seconds >= HAS_HALF) wanted.push({ at: Math.round(seconds) / 2, name: 'half' });
	if (seconds >= HAS_LAST_MINUTE) wanted.push({ at: seconds - 60, name: 'last-minute' });
	return wanted.map(({ at, name }) => {
		const near = changes.findLast((change) => Math.abs(change.at - at) < CLEAR);
		return { name, at: near ? near.at + CLEAR : at };
	});
}

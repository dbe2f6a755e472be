import { FRAME_SAMPLES, SAMPLE_RATE, bodyOf, type FrameBody } from './flac.ts';

/** What a session sounds: a change, a place on the way, or its end. */
export type CueName = 'run' | 'walk' | 'half' | 'last-minute' | 'done';

interface Note {
	readonly hertz: number;
	/** Seconds from the start of the cue. */
	readonly from: number;
	readonly seconds: number;
}

const notes = (seconds: number, ...pitches: readonly number[]): readonly Note[] =>
	pitches.map((hertz, index) => ({ hertz, from: index * seconds, seconds: 0.85 * seconds }));

/**
 * Told apart by which way they go and how fast, not by pitch alone: up to run, down to walk, twice the
 * same half-way, four quick ones for the last minute, a tune at the end. All in what a phone's own
 * speaker plays well.
 */
const CUES: Readonly<Record<CueName, readonly Note[]>> = {
	run: notes(0.16, 660, 880, 1320),
	walk: notes(0.4, 880, 587),
	half: notes(0.5, 784, 784),
	'last-minute': notes(0.12, 1047, 1047, 1047, 1047),
	done: [...notes(0.2, 523, 659, 784), { hertz: 1047, from: 0.6, seconds: 0.9 }]
};

/** Seconds that a cue takes, in whole frames. */
export const cueSeconds = (name: CueName): number =>
	(framesLong(CUES[name]) * FRAME_SAMPLES) / SAMPLE_RATE;

const framesLong = (all: readonly Note[]): number => {
	const seconds = Math.max(...all.map((note) => note.from + note.seconds));
	return Math.ceil((seconds * SAMPLE_RATE) / FRAME_SAMPLES);
};

/** A cue as the frames that sound it. */
export function cueFrames(name: CueName): readonly FrameBody[] {
	const all = CUES[name];
	const samples = new Int16Array(framesLong(all) * FRAME_SAMPLES);
	for (const note of all) samples.set(toneOf(note), Math.round(note.from * SAMPLE_RATE));
	return inFrames(samples);
}

const LOUDNESS = 0.8 * 32767;
/** How long a tone swells and fades, in seconds. Without that it would crack. */
const EDGE = 0.008;

function toneOf({ hertz, seconds }: Note): Int16Array {
	return Int16Array.from({ length: Math.round(seconds * SAMPLE_RATE) }, (_, index) => {
		const at = index / SAMPLE_RATE;
		const edge = Math.min(1, at / EDGE, (seconds - at) / EDGE);
		const turn = 2 * Math.PI * hertz * at;
		// An overtone carries over traffic where the tone alone is lost.
		return Math.round(LOUDNESS * edge * (0.75 * Math.sin(turn) + 0.25 * Math.sin(2 * turn)));
	});
}

/** The tick of the beat: short, so that a whole run of them stays small. In seconds. */
const TICK = 0.03;

const tick = (): Int16Array =>
	Int16Array.from({ length: Math.round(TICK * SAMPLE_RATE) }, (_, index) => {
		const at = index / SAMPLE_RATE;
		const edge = Math.min(1, at / 0.0003) * Math.exp(-at / 0.006);
		return Math.round(0.5 * LOUDNESS * edge * Math.sin(2 * Math.PI * 1320 * at));
	});

/**
 * A minute of the beat, as frames to be heard over and over. Any whole number of beats a minute fits into
 * it exactly; each is at its nearest sample.
 */
export function beatFrames(rate: number): readonly FrameBody[] {
	const minute = 60 * SAMPLE_RATE;
	const samples = new Int16Array(minute);
	const sound = tick();
	for (let beat = 0; beat < rate; beat++) {
		const at = Math.round((beat * minute) / rate);
		samples.set(sound.subarray(0, minute - at), at);
	}
	return inFrames(samples);
}

function inFrames(samples: Int16Array): readonly FrameBody[] {
	return Array.from({ length: samples.length / FRAME_SAMPLES }, (_, index) =>
		bodyOf(samples.subarray(index * FRAME_SAMPLES, (index + 1) * FRAME_SAMPLES))
	);
}

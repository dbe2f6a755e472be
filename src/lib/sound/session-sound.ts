import { beatFrames, cueFrames, type CueName } from './cues.ts';
import { FRAME_SAMPLES, SAMPLE_RATE, SILENCE, flacFile, framesOf, type FrameBody } from './flac.ts';
import { mp4File } from './mp4.ts';

/** When a cue sounds, in seconds of the file; whole or half. */
export interface Cue {
	readonly at: number;
	readonly name: CueName;
}

/** The beat from one second of the file to another; whole or half. */
export interface Beat {
	readonly from: number;
	readonly to: number;
	/** Beats a minute, a whole number. */
	readonly rate: number;
}

export interface Sound {
	/** How long the file is; whole or half. */
	readonly seconds: number;
	/** A cue is heard alone: the beat waits until it is over. */
	readonly cues: readonly Cue[];
	readonly beats: readonly Beat[];
}

/** A sound in two wrappings: a player takes the first that it can play. */
export interface SoundFiles {
	readonly mp4: Blob;
	readonly flac: Blob;
}

const frameAt = (seconds: number): number => Math.round((seconds * SAMPLE_RATE) / FRAME_SAMPLES);

/**
 * One file for a whole session, so that it sounds while a locked phone runs no scripts. Each cue is made
 * once, and the file repeats it: an hour is about 1 MB, and never lies in memory as samples.
 */
export function soundFiles({ seconds, cues, beats }: Sound): SoundFiles {
	const bodies: FrameBody[] = Array<FrameBody>(frameAt(seconds)).fill(SILENCE);
	const put = (at: number, body: FrameBody | undefined) => {
		if (body && at < bodies.length) bodies[at] = body;
	};
	const minutes = new Map<number, readonly FrameBody[]>();
	for (const { from, to, rate } of beats) {
		const minute = minutes.get(rate) ?? beatFrames(rate);
		minutes.set(rate, minute);
		const first = frameAt(from);
		for (let at = first; at < frameAt(to); at++) put(at, minute[(at - first) % minute.length]);
	}
	const made = new Map<CueName, readonly FrameBody[]>();
	for (const { at, name } of cues) {
		const frames = made.get(name) ?? cueFrames(name);
		made.set(name, frames);
		frames.forEach((body, index) => put(frameAt(at) + index, body));
	}
	const frames = framesOf(bodies);
	return { mp4: mp4File(frames), flac: flacFile(frames) };
}

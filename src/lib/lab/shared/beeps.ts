import type { Change } from '../walk-run/session.ts';

/** One beep, in seconds of the session. */
export interface Beep {
	readonly at: number;
	readonly hertz: number;
	readonly seconds: number;
}

const SHORT = 0.12;
const LONG = 0.5;

/** Higher for what is quicker; low for the end. */
const HERTZ = { walk: 523, run: 784, done: 392 } as const;
const READY_HERTZ = 440;

/** So many short beeps, one a second, lead up to a change. */
const READY_BEEPS = 3;

/**
 * The beeps of a session: three short ones in the last seconds before each change, and a long one at
 * it, higher for a run than for a walk; two long low ones at the end.
 */
export function beepsOf(changes: readonly Change[]): readonly Beep[] {
	return changes.flatMap(({ at, to }, index) => {
		const before = at - (changes[index - 1]?.at ?? at);
		const ready = Array.from({ length: READY_BEEPS }, (_, beep) => beep - READY_BEEPS)
			.filter((early) => -early < before)
			.map((early) => ({ at: at + early, hertz: READY_HERTZ, seconds: SHORT }));
		const change = { at, hertz: HERTZ[to], seconds: LONG };
		const again = to === 'done' ? [{ ...change, at: at + 2 * LONG }] : [];
		return [...ready, change, ...again];
	});
}

/** A beep that should have begun longer ago than this is left out, in seconds. */
const LATE = 0.3;

/**
 * Sets all beeps of a session that are still to come on the audio clock, at once: no timer has to wake
 * up for them, so that they sound on a locked phone whose browser lets sound go on. (An iPhone's does
 * not: see beat/locked-beat.ts.) `elapsed` is where the session stands now, in seconds. Returns what takes
 * back those that have not sounded. After a pause, and after the audio was suspended, take them back and
 * set them anew.
 */
export function setBeeps(
	context: BaseAudioContext,
	beeps: readonly Beep[],
	elapsed: number
): () => void {
	const zero = context.currentTime - elapsed;
	const volume = context.createGain();
	volume.connect(context.destination);
	// One buffer a kind of beep: a session has a hundred beeps of four kinds.
	const buffers = new Map<string, AudioBuffer>();
	const sources = beeps
		.filter(({ at }) => at > elapsed - LATE)
		.map((beep) => {
			const kind = `${String(beep.hertz)} ${String(beep.seconds)}`;
			const buffer = buffers.get(kind) ?? toneOf(context, beep);
			buffers.set(kind, buffer);
			const source = context.createBufferSource();
			source.buffer = buffer;
			source.connect(volume);
			source.start(Math.max(context.currentTime, zero + beep.at));
			return source;
		});
	return () => {
		for (const source of sources) source.stop();
		volume.disconnect();
	};
}

const LOUDNESS = 0.5;
/** How long a beep takes to swell and to fade, in seconds: else it would crack. */
const EDGE = 0.01;

function toneOf(context: BaseAudioContext, { hertz, seconds }: Beep): AudioBuffer {
	const { sampleRate } = context;
	const samples = Float32Array.from({ length: Math.round(seconds * sampleRate) }, (_, index) => {
		const at = index / sampleRate;
		const edge = Math.min(1, at / EDGE, (seconds - at) / EDGE);
		return LOUDNESS * edge * Math.sin(2 * Math.PI * hertz * at);
	});
	const buffer = context.createBuffer(1, samples.length, sampleRate);
	buffer.copyToChannel(samples, 0);
	return buffer;
}

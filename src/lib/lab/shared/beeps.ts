/** One beep, in seconds of the session. */
export interface Beep {
	readonly at: number;
	readonly hertz: number;
	readonly seconds: number;
}

/** A beep that is later than this is left out, in seconds. */
const LATE = 0.3;

/**
 * Schedules all beeps that are still to come on the audio clock, at once: no timer has to wake up for
 * them, so they sound on a locked phone whose browser keeps sound running. (An iPhone's does not: see
 * beat/lock-screen-beat.ts.) `elapsed` is how far the session is, in seconds. Returns a function that cancels
 * the beeps that have not sounded. After a pause, and after the audio was suspended, cancel them and
 * schedule them again.
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
/** How long a beep takes to swell and to fade, in seconds. Without that it would crack. */
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

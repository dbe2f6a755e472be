/** Where a beat is on the audio clock. */
export interface Tempo {
	/** When beat `firstBeat` sounds, in seconds of the audio clock. */
	readonly startsAt: number;
	readonly firstBeat: number;
	/** From one beat to the next, in seconds. */
	readonly interval: number;
}

/** The beat that sounded last, counted from 0, and how much of the way to the next one has passed, 0..1. */
export interface Beat {
	readonly index: number;
	readonly phase: number;
}

/** Beats per minute that can be played. Heel raises go at 60, sprinters near 240. */
export const BEATS_PER_MINUTE = { from: 30, to: 240 } as const;

/** A rate within bounds; beats per minute. */
export const boundedRate = (rate: number): number =>
	Math.min(BEATS_PER_MINUTE.to, Math.max(BEATS_PER_MINUTE.from, rate));

/** When a beat sounds, in seconds of the audio clock. */
export const timeOfBeat = (tempo: Tempo, beat: number): number =>
	tempo.startsAt + (beat - tempo.firstBeat) * tempo.interval;

/** The first beat of a tempo that does not sound before `time`. */
export function beatFrom(tempo: Tempo, time: number): number {
	const beats = (time - tempo.startsAt) / tempo.interval;
	// A hair less, so that a beat that is right at `time` is not missed by rounding.
	return tempo.firstBeat + Math.max(0, Math.ceil(beats - 1e-6));
}

/** The beat at a time of the audio clock; null before the first. Tempos in the order of their start. */
export function beatOf(tempos: readonly Tempo[], time: number): Beat | null {
	const tempo = tempos.findLast(({ startsAt }) => startsAt <= time);
	if (!tempo) return null;
	const beats = (time - tempo.startsAt) / tempo.interval;
	const whole = Math.floor(beats);
	return { index: tempo.firstBeat + whole, phase: beats - whole };
}

/**
 * How far the stride is, 0..1, where each beat is a step and even beats are the landings of the near
 * foot. It continues smoothly when the rate changes.
 */
export const strideOf = ({ index, phase }: Beat): number => (((index % 2) + phase) / 2) % 1;

/** A loop of whole beats, as long as a whole number of samples comes closest to. */
export interface LoopPlan {
	readonly beats: number;
	readonly samples: number;
}

const LOOP_SECONDS = { from: 6, to: 16 };

/**
 * How many beats a loop should have. The loop is rounded to whole samples once, and so its beats can't
 * drift: of all lengths from 6 to 16 s the one is taken that needs the least rounding. `period` is
 * how many beats it takes until the pattern is the same again.
 */
export function loopPlan(rate: number, period: number, sampleRate: number): LoopPlan {
	const beatSamples = (60 / rate) * sampleRate;
	const rounding = (beats: number) =>
		Math.abs(Math.round(beats * beatSamples) - beats * beatSamples) / beats;
	let best = Math.ceil((LOOP_SECONDS.from * rate) / 60 / period) * period;
	for (let beats = best + period; beats * 60 <= LOOP_SECONDS.to * rate; beats += period) {
		if (rounding(beats) < rounding(best)) best = beats;
	}
	return { beats: best, samples: Math.round(best * beatSamples) };
}

/** What is read of an audio context; some browsers lack parts of it. */
export interface AudioClock {
	readonly currentTime: number;
	readonly baseLatency?: number;
	readonly outputLatency?: number;
	getOutputTimestamp?(): AudioTimestamp;
}

/** Longer than wireless headphones take; a browser that says more is mistaken. In seconds. */
const LONGEST_LATENCY = 1;

/**
 * The time of the audio clock that is heard at `now` (ms, performance.now), in seconds. It lags behind
 * currentTime by what sound needs to get out, and continues smoothly where currentTime goes in leaps.
 */
export function audibleTime(clock: AudioClock, now: number): number {
	const { currentTime } = clock;
	const { contextTime = 0, performanceTime = 0 } = clock.getOutputTimestamp?.() ?? {};
	// A suspended clock stops while ours continues: never beyond what is rendered.
	const heard = Math.min(currentTime, contextTime + (now - performanceTime) / 1000);
	if (performanceTime > 0 && currentTime - heard < LONGEST_LATENCY) return heard;
	return currentTime - (clock.outputLatency || clock.baseLatency || 0);
}

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
 * currentTime by what sound needs to get out, and goes on smoothly where currentTime goes in leaps.
 */
export function audibleTime(clock: AudioClock, now: number): number {
	const { currentTime } = clock;
	const { contextTime = 0, performanceTime = 0 } = clock.getOutputTimestamp?.() ?? {};
	// A suspended clock stands still while ours goes on: never beyond what is rendered.
	const heard = Math.min(currentTime, contextTime + (now - performanceTime) / 1000);
	if (performanceTime > 0 && currentTime - heard < LONGEST_LATENCY) return heard;
	return currentTime - (clock.outputLatency || clock.baseLatency || 0);
}

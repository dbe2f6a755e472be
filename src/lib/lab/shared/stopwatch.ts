/**
 * When a session was begun, and its pauses: plain JSON, so that it can be kept and outlive the page.
 * Times are in ms since 1970 (Date.now), because only that clock continues while a phone sleeps.
 */
export interface Stopwatch {
	readonly startedAt: number;
	/** Since when it is paused; null while it runs. */
	readonly pausedAt: number | null;
	/** How long past pauses took, in ms. */
	readonly pausedFor: number;
}

export const started = (now: number): Stopwatch => ({
	startedAt: now,
	pausedAt: null,
	pausedFor: 0
});

/** Pauses it; unchanged if it is paused already. */
export const paused = (watch: Stopwatch, now: number): Stopwatch =>
	watch.pausedAt === null ? { ...watch, pausedAt: now } : watch;

/** Resumes it; unchanged if it runs. */
export function resumed(watch: Stopwatch, now: number): Stopwatch {
	if (watch.pausedAt === null) return watch;
	const pause = Math.max(0, now - watch.pausedAt);
	return { ...watch, pausedAt: null, pausedFor: watch.pausedFor + pause };
}

/**
 * Seconds that have passed at `now`, pauses not counted; never below 0, also where the clock was set
 * back. Computed from the start, never from ticks: a phone that slept for 3 minutes is 3 minutes on.
 */
export function elapsed(watch: Stopwatch, now: number): number {
	const until = watch.pausedAt ?? now;
	return Math.max(0, until - watch.startedAt - watch.pausedFor) / 1000;
}

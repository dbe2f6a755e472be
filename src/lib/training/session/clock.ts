import type { Part } from '#lib/programme/session.ts';

/**
 * Where someone is in a session, computed from moments and never counted: a locked phone, a reload or a
 * killed tab are all the same to it. Plain JSON, so that it can be kept.
 */
export interface SessionClock {
	/** The moment of all that follows, in milliseconds since 1970. */
	readonly at: number;
	/** The part that was on then, counted from 0; the number of parts once all are over. */
	readonly part: number;
	/** Seconds into that part. */
	readonly into: number;
	readonly playing: boolean;
	/** Seconds of the session as it was done up to then: pauses and what was skipped are left out. */
	readonly seconds: number;
	/** Seconds of running among them. */
	readonly runSeconds: number;
	/** Metres of the runs by distance that are over. */
	readonly runMetres: number;
}

/** A place in a session. */
export type Place = Pick<SessionClock, 'part' | 'into'>;

type Parts = readonly Part[];

export const begun = (now: number): SessionClock => ({
	at: now,
	part: 0,
	into: 0,
	playing: true,
	seconds: 0,
	runSeconds: 0,
	runMetres: 0
});

export const isOver = (parts: Parts, { part }: Pick<SessionClock, 'part'>): boolean =>
	part >= parts.length;

/**
 * The clock at a later moment. A part by time leads into the next one by itself; one by distance lasts
 * until `next`. A moment before the clock's own counts as that one, for device clocks are set back.
 */
export function clockAt(parts: Parts, clock: SessionClock, now: number): SessionClock {
	if (!clock.playing) return clock;
	let { part, into, seconds, runSeconds } = clock;
	let left = Math.max(0, now - clock.at) / 1000;
	for (let on = parts[part]; on && left > 0; on = parts[part]) {
		const spent = on.seconds === null ? left : Math.min(left, on.seconds - into);
		seconds += spent;
		if (on.kind === 'run') runSeconds += spent;
		left -= spent;
		into += spent;
		if (on.seconds === null || into < on.seconds) break;
		part += 1;
		into = 0;
	}
	const over = part >= parts.length;
	// Over since the last part ended, however late that is seen.
	const at = Math.max(clock.at, now) - (over ? 1000 * left : 0);
	return { ...clock, at, part, into, seconds, runSeconds, playing: !over };
}

/** Unchanged if it is paused already. */
export const paused = (parts: Parts, clock: SessionClock, now: number): SessionClock => ({
	...clockAt(parts, clock, now),
	playing: false
});

/** Unchanged if it plays, or is over. */
export function resumed(parts: Parts, clock: SessionClock, now: number): SessionClock {
	if (clock.playing || isOver(parts, clock)) return clockAt(parts, clock, now);
	return { ...clock, at: now, playing: true };
}

/** On to the next part. A run by distance counts as run. */
export function next(parts: Parts, clock: SessionClock, now: number): SessionClock {
	const there = clockAt(parts, clock, now);
	if (isOver(parts, there)) return there;
	const part = there.part + 1;
	return {
		...there,
		part,
		into: 0,
		runMetres: there.runMetres + metresOf(parts[there.part]),
		playing: there.playing && part < parts.length
	};
}

/** Seconds into a part from which "back" leads to its own start. */
const SOON = 5;

/** Back to the start of the part, or of the one before where it has only begun, whose metres no longer count. */
export function back(parts: Parts, clock: SessionClock, now: number): SessionClock {
	const there = clockAt(parts, clock, now);
	if (there.into >= SOON || there.part === 0) return { ...there, into: 0 };
	const part = there.part - 1;
	const runMetres = Math.max(0, there.runMetres - metresOf(parts[part]));
	return { ...there, part, into: 0, runMetres };
}

/**
 * The clock where its sound was heard to be, which may differ from where the moments put it: a call
 * interrupts a sound, and scripts hear of it late. What lies between was not done.
 */
export function heardAt(
	parts: Parts,
	clock: SessionClock,
	{ part, into }: Place,
	now: number
): SessionClock {
	const there = clockAt(parts, clock, now);
	const ahead = secondsTo(parts, there) - secondsTo(parts, { part, into });
	if (ahead <= 0) return { ...there, part, into, playing: clock.playing && part < parts.length };
	const before = clockAt(parts, clock, now - 1000 * ahead);
	return { ...before, part, into, at: Math.max(clock.at, now), playing: clock.playing };
}

/** Seconds from the start of a session to a place in it, as far as its parts are times. */
export const secondsTo = (parts: Parts, { part, into }: Place): number =>
	parts.slice(0, part).reduce((sum, { seconds }) => sum + (seconds ?? 0), 0) + into;

/** The place after some seconds from the start of a part. */
export function placeAfter(parts: Parts, first: number, seconds: number): Place {
	let part = first;
	let into = Math.max(0, seconds);
	for (let on = parts[part]; on?.seconds != null && into >= on.seconds; on = parts[part]) {
		into -= on.seconds;
		part += 1;
	}
	return { part, into: part >= parts.length ? 0 : into };
}

/** Seconds until the session ends; null where a distance lies in between. */
export function secondsLeft(parts: Parts, { part, into }: Place): number | null {
	return parts
		.slice(part)
		.reduce<number | null>(
			(sum, { seconds }) => (sum === null || seconds === null ? null : sum + seconds),
			-into
		);
}

const metresOf = (part: Part | undefined): number =>
	part?.kind === 'run' ? (part.metres ?? 0) : 0;

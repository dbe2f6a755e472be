import type { Beep } from '../shared/beeps.ts';
import type { Change } from './session.ts';

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

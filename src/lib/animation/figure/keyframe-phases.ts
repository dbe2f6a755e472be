import type { Gait } from '../gait/motion.ts';
import { wrapped } from '../gait/easing.ts';

/** Evenly spaced keyframes of one stride. */
const EVEN_KEYS = 48;
/** Closer than this to another key, a key is left out: two keys in one frame help nobody. */
const APART = 1e-4;

/**
 * The phases at which a stride is drawn, from 0 to 1 (both included, the last repeats the first). In
 * between, angles and the hip move evenly. Joint speeds break where a foot lands or leaves, so each of
 * these instants gets a key of its own: without it the foot would slide there.
 */
export function keyPhases({ toeOff }: Pick<Gait, 'toeOff'>): number[] {
	const even = Array.from({ length: EVEN_KEYS + 1 }, (_, key) => key / EVEN_KEYS);
	const events = [toeOff, wrapped(toeOff + 0.5)];
	const kept = events.filter((event) => even.every((key) => Math.abs(key - event) > APART));
	return [...even, ...kept].sort((a, b) => a - b);
}

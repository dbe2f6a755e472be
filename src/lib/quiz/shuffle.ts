import { hash } from './hash.ts';

/** Shuffles ids; the same ids and seed give the same order on every machine. */
export function shuffled(ids: readonly string[], seed: string): readonly string[] {
	const random = randomFrom(hash(seed));
	const result = [...ids];
	for (let last = result.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		const moved = result[last];
		const swapped = result[other];
		if (moved === undefined || swapped === undefined) break;
		result[last] = swapped;
		result[other] = moved;
	}
	return result;
}

/** Shuffles ids that are given in their right order, and never gives that order back. */
export function disordered(ids: readonly string[], seed: string): readonly string[] {
	const result = shuffled(ids, seed);
	if (result.some((id, index) => id !== ids[index])) return result;
	return [...result.slice(1), ...result.slice(0, 1)];
}

/** Numbers from 0 up to but without 1 (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

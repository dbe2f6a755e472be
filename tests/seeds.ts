/** Numbers between 0 and 1, the same ones for the same seed. */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/**
 * Which seeds to run: FAULT_SEEDS says how many, FAULT_SEED a single one, such as one that failed.
 * @param usual how many where nothing is said
 */
export function seedsToRun(usual: number): readonly number[] {
	const one = process.env['FAULT_SEED'];
	if (one !== undefined) return [Number(one)];
	const count = Number(process.env['FAULT_SEEDS'] ?? usual);
	return Array.from({ length: count }, (_, index) => index + 1);
}

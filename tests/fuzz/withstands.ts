import fc from 'fast-check';
import { vi } from 'vitest';

/** Each property of a reader is tried so often by `npm run test:fuzz`. */
const CASES = 10_000;
const isLong = import.meta.env.MODE === 'fuzz';

/** No single case may take longer, in ms: a reader that hangs has not withstood. */
const LONGEST = 1000;

vi.setConfig({ testTimeout: 300_000 });

type Answer = 'read' | 'refused';

/**
 * Hands a reader one hostile case after the other: it may read or refuse, and neither throw nor hang.
 *
 * @param what for the line that `npm run test:fuzz` prints
 * @param quick how many cases of a slow reader `npm test` takes; all where none is given
 * @param read returns whether the case was accepted; its own expectations say what either must look like
 */
export async function withstands<T>(
	what: string,
	cases: fc.Arbitrary<T>,
	read: (one: T) => Answer | Promise<Answer>,
	quick = CASES
): Promise<void> {
	const numRuns = isLong ? CASES : quick;
	const counts: Record<Answer, number> = { read: 0, refused: 0 };
	const began = performance.now();
	let slowest = 0;
	const timed = async (one: T) => {
		const start = performance.now();
		counts[await read(one)] += 1;
		return performance.now() - start;
	};
	await fc.assert(
		fc.asyncProperty(cases, async (one) => {
			let took = await timed(one);
			// A machine that was busy meanwhile is not so twice.
			if (took > LONGEST) took = await timed(one);
			slowest = Math.max(slowest, took);
			if (took > LONGEST) throw new Error(`took ${took.toFixed(0)} ms`);
		}),
		{ numRuns }
	);
	if (!isLong) return;
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	console.log(
		`${what}: ${String(numRuns)} cases, ${String(counts.read)} read, ${String(counts.refused)} refused, ` +
			`${seconds} s, slowest ${slowest.toFixed(0)} ms`
	);
}

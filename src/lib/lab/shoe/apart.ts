import type { Part } from './schema.ts';

/** How the shoe stands: whole but for the part one looks at, or all apart. */
export interface View {
	readonly apart: boolean;
	readonly chosen: Part | null;
}

/** Choosing a part shows it; choosing it again puts it back. */
export function choose({ apart, chosen }: View, part: Part): View {
	return { apart, chosen: chosen === part ? null : part };
}

/** Takes all apart, or puts all together with nothing left out. */
export function turn({ apart, chosen }: View): View {
	return apart ? { apart: false, chosen: null } : { apart: true, chosen };
}

/** The names of the moves in the drawing: which part has come away from which. */
export function movesOf({ apart, chosen }: View): readonly string[] {
	const moves: Readonly<Record<string, readonly Part[]>> = {
		laces: ['laces'],
		// What lies inside shows once the upper is off.
		lifted: ['upper', 'insole'],
		heel: ['heel-counter'],
		toe: ['toe-box'],
		lowered: ['midsole'],
		tread: ['outsole']
	};
	return Object.entries(moves)
		.filter(([, parts]) => apart || parts.some((part) => part === chosen))
		.map(([move]) => move);
}

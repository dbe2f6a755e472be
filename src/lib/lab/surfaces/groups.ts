/** Grounds by when someone would run on them, as the record keeps it. */
export interface SurfaceGroups {
	readonly start: readonly string[];
	readonly later: readonly string[];
	readonly ask: readonly string[];
}

export const GROUPS = ['start', 'later', 'ask'] as const;
export type Group = (typeof GROUPS)[number];

export const noGroups: SurfaceGroups = { start: [], later: [], ask: [] };

/** Where a ground was put, or null. */
export function groupOf(sorted: SurfaceGroups, ground: string): Group | null {
	return GROUPS.find((group) => sorted[group].includes(ground)) ?? null;
}

/** Puts a ground into one group and out of all others; null takes it out. */
export function put(sorted: SurfaceGroups, ground: string, into: Group | null): SurfaceGroups {
	const without = (group: Group) => sorted[group].filter((one) => one !== ground);
	const placed = (group: Group) => (group === into ? [...without(group), ground] : without(group));
	return { start: placed('start'), later: placed('later'), ask: placed('ask') };
}

import type { PlannedProgramme } from './planned.ts';
import { plannable } from './travel.ts';
import type { Programme } from './schema.ts';

/** The texts of a programme that its ready-made one does not have: a physio wrote them. */
export function ownTexts(programme: PlannedProgramme, ready: Programme | null): string[] {
	const known = new Set(ready ? textsOf(plannable(ready)) : []);
	return textsOf(programme).filter((text) => !known.has(text));
}

function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

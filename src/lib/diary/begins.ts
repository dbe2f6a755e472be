import type { Json } from '#lib/learner/record.ts';
import type { PlannedProgramme } from '#lib/programme/planned.ts';
import { BEGIN } from './notes.ts';
import type { Begin } from './up-next.ts';

/**
 * Where a programme is to begin: the stage that the physio set, and the one that the person chose.
 * @param at when the plan was started, in milliseconds since 1970
 * @param stored the fact `BEGIN` as the record holds it
 */
export function beginsOf(
	{ id, start }: Pick<PlannedProgramme, 'id' | 'start'>,
	at: number,
	stored: Json | undefined
): readonly Begin[] {
	const own = BEGIN.read(stored);
	return [
		...(own?.programme === id ? [own] : []),
		...(start === undefined ? [] : [{ stage: start, at }])
	];
}

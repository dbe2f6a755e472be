import type { DiaryEntry } from './entry.ts';

/**
 * How a pain that was noted compares with the number that the physio set for it. There are no numbers of
 * our own: where the physio set none, or nothing was noted, there is no light.
 */
export type Light = 'within' | 'over';

/** When pain is noted, in the order of a day. */
export const PAIN_MOMENTS = ['during', 'evening', 'morning'] as const;
export type PainMoment = (typeof PAIN_MOMENTS)[number];

type Noted = Pick<DiaryEntry, 'planned' | 'pain' | 'evening' | 'morning'>;

/** The pain that was noted for a moment, 0 to 10; null where none was. */
export const painAt = (entry: Noted, moment: PainMoment): number | null =>
	moment === 'during' ? entry.pain : entry[moment];

/** The physio's number for a moment as it was when the session was run; null where none was set. */
export const numberFor = ({ planned }: Noted, moment: PainMoment): number | null =>
	planned?.pain[moment] ?? null;

/** The light of one moment of a session. */
export function lightAt(entry: Noted, moment: PainMoment): Light | null {
	const [pain, most] = [painAt(entry, moment), numberFor(entry, moment)];
	if (pain === null || most === null) return null;
	return pain > most ? 'over' : 'within';
}

/** The light of a whole session: over where it is over at any moment. */
export function lightOf(entry: Noted): Light | null {
	const lights = PAIN_MOMENTS.map((moment) => lightAt(entry, moment));
	if (lights.includes('over')) return 'over';
	return lights.includes('within') ? 'within' : null;
}

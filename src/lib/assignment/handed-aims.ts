import * as v from 'valibot';
import { line, lines } from '#lib/fields/line.ts';
import { Day } from '#lib/fields/transferred.ts';

/** What a patient wrote about their weeks of running. Each is handed back only if they ticked it. */

const ownWords = v.optional(lines(300, 1));

const entries = {
	goal: v.object({ what: line(200, 1), by: v.optional(Day), why: ownWords }),
	/** How sure they are that they will do the sessions, 0 to 10, and what would make it one higher. */
	confidence: v.object({
		number: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
		higher: ownWords
	}),
	/** Their plan for a flare-up: what they notice, what they do, whom they ring. */
	flareUp: v.object({ notice: ownWords, act: ownWords, ring: ownWords })
};

export const HandedAims = v.partial(v.object(entries));
export type HandedAims = Readonly<v.InferOutput<typeof HandedAims>>;

const inRecord = <S extends v.GenericSchema>(value: S) =>
	v.optional(v.object({ value, iat: v.number() }));

/** The same as they are kept, each with its receipt's moment in seconds since 1970. */
export const AimsInRecord = v.object({
	goal: inRecord(entries.goal),
	confidence: inRecord(entries.confidence),
	flareUp: inRecord(entries.flareUp)
});
export type AimsInRecord = Readonly<v.InferOutput<typeof AimsInRecord>>;

const NAMES = ['goal', 'confidence', 'flareUp'] as const;

export const aimsRecord = (aims: HandedAims, iat: number): AimsInRecord =>
	Object.fromEntries(
		NAMES.filter((name) => aims[name]).map((name) => [name, { value: aims[name], iat }])
	);

/** Each as the newest receipt that has it says it: one that leaves it out takes nothing back. */
export const uniteAims = (a: AimsInRecord, b: AimsInRecord): AimsInRecord =>
	Object.fromEntries(
		NAMES.flatMap((name) => {
			const [one, other] = [a[name], b[name]];
			const kept = one && other ? newest(one, other) : (one ?? other);
			return kept ? [[name, { value: kept.value, iat: kept.iat }]] : [];
		})
	);

/** With nothing dated after the moment at which it was taken, in seconds since 1970. */
export const soundAims = (aims: AimsInRecord, taken: number): AimsInRecord =>
	Object.fromEntries(
		NAMES.flatMap((name) => {
			const one = aims[name];
			return one ? [[name, { ...one, iat: Math.min(one.iat, taken) }]] : [];
		})
	);

function newest<T extends { readonly iat: number }>(a: T, b: T): T {
	if (a.iat !== b.iat) return a.iat > b.iat ? a : b;
	return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

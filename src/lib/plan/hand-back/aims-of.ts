import * as v from 'valibot';
import { HandedAims } from '#lib/assignment/handed-aims.ts';
import { CONFIDENCE, FLARE_UP, GOAL } from '#lib/diary/notes.ts';
import type { Json } from '#lib/learner/record.ts';
import { dayWords } from '#lib/ui/day-words.ts';

/** What a person wrote of their weeks of running, where they did. */
export function aimsOf(read: (name: string) => Json | undefined): HandedAims {
	const all = {
		goal: GOAL.read(read(GOAL.name)),
		confidence: CONFIDENCE.read(read(CONFIDENCE.name)),
		flareUp: FLARE_UP.read(read(FLARE_UP.name))
	};
	const there = Object.entries(all).filter(
		([, value]) => value !== null && Object.keys(value).length > 0
	);
	const aims = v.safeParse(HandedAims, Object.fromEntries(there));
	return aims.success ? aims.output : {};
}

/** Each of them in words: what it is, and what it says. */
export function aimWords(aims: HandedAims): {
	readonly name: keyof HandedAims;
	readonly label: string;
	readonly says: readonly string[];
}[] {
	const { goal, confidence, flareUp } = aims;
	const all = [
		{
			name: 'goal' as const,
			label: 'My goal',
			says: goal && [goal.what, goal.by && dayWords(goal.by), goal.why]
		},
		{
			name: 'confidence' as const,
			label: 'How sure I am that I will do my sessions',
			says: confidence && [`${String(confidence.number)} of 10`, confidence.higher]
		},
		{
			name: 'flareUp' as const,
			label: 'My plan for a flare-up',
			says: flareUp && [flareUp.notice, flareUp.act, flareUp.ring]
		}
	];
	return all.flatMap(({ name, label, says }) =>
		says ? [{ name, label, says: says.filter((one) => one !== undefined) }] : []
	);
}

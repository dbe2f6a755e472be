import { uniteAims, type AimsInRecord } from '#lib/assignment/handed-aims.ts';
import { dayWords } from '#lib/ui/day-words.ts';
import type { Handback, Person } from './schema.ts';

/** What a person wrote of their weeks and handed back, each as the newest receipt with it has it. */
export const aimsOf = ({ plans }: Person, handbacks: ReadonlyMap<string, Handback>): AimsInRecord =>
	plans.reduce<AimsInRecord>(
		(all, { assignment }) => uniteAims(all, handbacks.get(assignment.jti)?.receipt.aims ?? {}),
		{}
	);

/** In words: what it is, and what they say. */
export function aimLines({ goal, confidence, flareUp }: AimsInRecord): {
	readonly name: string;
	readonly says: readonly string[];
}[] {
	const all = [
		{ name: 'Goal', says: goal && [goal.value.what, goal.value.why] },
		{ name: 'By', says: goal?.value.by === undefined ? undefined : [dayWords(goal.value.by)] },
		{
			name: 'How sure they are',
			says: confidence && [`${String(confidence.value.number)} of 10`]
		},
		{
			name: 'One higher with',
			says: confidence?.value.higher === undefined ? undefined : [confidence.value.higher]
		},
		{
			name: 'For a flare-up',
			says: flareUp && [flareUp.value.notice, flareUp.value.act, flareUp.value.ring]
		}
	];
	return all.flatMap(({ name, says }) =>
		says ? [{ name, says: says.filter((one) => one !== undefined) }] : []
	);
}

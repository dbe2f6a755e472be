/**
 * Steps per minute that a person on foot can have, both feet counted. Easy walks lie above 100, sprints
 * mostly below 240: what lies outside is rather a slip of the counting than a person.
 */
export const STEPS_PER_MINUTE = { from: 100, to: 240 } as const;

export function sideOf(stepsPerMinute: number): 'below' | 'within' | 'above' {
	if (stepsPerMinute < STEPS_PER_MINUTE.from) return 'below';
	return stepsPerMinute <= STEPS_PER_MINUTE.to ? 'within' : 'above';
}

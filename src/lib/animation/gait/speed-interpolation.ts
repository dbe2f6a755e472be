/** What every measured condition has: its speed in m/s and the share of the stride on the ground. */
interface Condition {
	readonly speed: number;
	readonly toeOff: number;
}

/** Two neighbouring conditions, and how far the speed is from the one to the other. */
export interface ConditionPair<C extends Condition> {
	readonly slower: C;
	readonly faster: C;
	readonly share: number;
}

/** The two conditions on either side of a speed. @throws RangeError if there is no condition */
export function conditionsAround<C extends Condition>(
	conditions: readonly C[],
	speed: number
): ConditionPair<C> {
	const faster = conditions.find((one) => one.speed >= speed) ?? conditions.at(-1);
	if (faster === undefined) throw new RangeError('no conditions');
	const slower = conditions[conditions.indexOf(faster) - 1] ?? faster;
	const apart = faster.speed - slower.speed;
	return { slower, faster, share: apart === 0 ? 0 : (speed - slower.speed) / apart };
}

export function interpolated<C extends Condition>(
	{ slower, faster, share }: ConditionPair<C>,
	of: (condition: C) => number
): number {
	const from = of(slower);
	return from + (of(faster) - from) * share;
}

/** The phase with toe-off at `to` that is as far through stance or swing as this one with it at `from`. */
export function rephased(phase: number, from: number, to: number): number {
	return phase < from ? (phase / from) * to : to + ((phase - from) / (1 - from)) * (1 - to);
}

/**
 * A curve of the conditions, interpolated at a phase from 0 to 1. Stance is matched to stance and swing to
 * swing: at equal phases one leg may still push while the other has left the ground.
 */
export function interpolatedCurve<C extends Condition>(
	{ slower, faster, share }: ConditionPair<C>,
	of: (condition: C, phase: number) => number,
	phase: number,
	toeOff: number
): number {
	const from = of(slower, rephased(phase, toeOff, slower.toeOff));
	if (share === 0) return from;
	return from + (of(faster, rephased(phase, toeOff, faster.toeOff)) - from) * share;
}

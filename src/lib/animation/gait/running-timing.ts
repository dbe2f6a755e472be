import { interpolated, type ConditionPair } from './speed-interpolation.ts';
import type { RunningCondition } from './running-data.ts';

export interface StrideTiming {
	/** s. */
	readonly strideTime: number;
	/** Share of the stride on the ground. */
	readonly toeOff: number;
	/** Steps a minute. */
	readonly cadence: number;
}

/** s of the stride and share of it on the ground, as measured at this speed. */
export function naturalTiming(conditions: ConditionPair<RunningCondition>): StrideTiming {
	const strideTime = interpolated(conditions, (one) => one.strideTime);
	return {
		strideTime,
		toeOff: interpolated(conditions, (one) => one.toeOff),
		cadence: 120 / strideTime
	};
}

const CONTACT_EXPONENT = 0.6; // contact shortens less than the stride does: a choice
const CONTACT_AHEAD = 0.6; // a foot put down further ahead stays down for most of the extra way: a choice
const LONGEST_TRAVEL = 0.955; // m on the ground in one contact: as at 4.5 m/s, the longest measured
const CONTACT_SHARE = [0.28, 0.46] as const; // below 0.5, or it would be no run

/** The timing of a stride at other than natural cadence, with the foot put down `ahead` m further. */
export function timingOf(
	natural: StrideTiming,
	cadence: number,
	ahead: number,
	speed: number
): StrideTiming {
	const strideTime = 120 / cadence;
	const usual =
		natural.toeOff * natural.strideTime * (strideTime / natural.strideTime) ** CONTACT_EXPONENT +
		(CONTACT_AHEAD * ahead) / speed;
	const contact = Math.min(usual, LONGEST_TRAVEL / speed);
	const [shortest, longest] = CONTACT_SHARE;
	const toeOff = Math.min(Math.max(contact / strideTime, shortest), longest);
	return { strideTime, toeOff, cadence };
}

const GRAVITY = 9.81; // m/s2

/**
 * m by which a body rises and falls in a step if the ground pushes it up in half a sine wave: what more
 * flight or a longer step adds to the natural rise.
 */
export function bounceOf({ strideTime, toeOff }: StrideTiming): number {
	const step = strideTime / 2;
	const contact = toeOff * strideTime;
	const flight = step - contact;
	const peak = (Math.PI / 2) * (step / contact) * GRAVITY;
	const landing = (GRAVITY * flight) / 2;
	return (
		(landing * contact) / 2 +
		(GRAVITY * contact ** 2) / 8 -
		peak * contact ** 2 * (1 / (2 * Math.PI) - 1 / Math.PI ** 2) +
		(GRAVITY * flight ** 2) / 8
	);
}

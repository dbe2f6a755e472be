import { bump, phaseFrom } from './easing.ts';
import type { Stance } from './running-stance.ts';
import type { StrideTiming } from './running-timing.ts';
import { kneeFor, reachAt } from './leg-inverse-kinematics.ts';

/** Height in metres of a runner's hip at a phase. */
export type HipHeight = (phase: number) => number;

const STRAIGHTEST_KNEE = 8; // deg: a knee on the ground never gets straighter
const FASTEST_KNEE = 1200; // deg/s: faster than any measured here, slower than in sprinting
const DIP_HALF_WIDTH = 0.16; // share of the stride
const EVERYWHERE = 0.55; // share of the missing reach by which the hip is lowered throughout
const LOOKS = 24; // instants of stance at which the length of the leg is checked
const ROUNDS = 8;

/**
 * Lowers a hip until its leg reaches the ground for the whole of stance: partly throughout, partly by a
 * dip around the contacts and around the toe-offs, where a leg is most slanted.
 */
export function withinReach(wanted: HipHeight, stance: Stance, timing: StrideTiming): HipHeight {
	const { toeOff } = timing;
	const places = placesIn(wanted, stance, timing);
	let lower = 0;
	let atContact = 0;
	let atToeOff = 0;
	// Neighbouring dips overlap, so one round lowers too little here and there: a few rounds suffice.
	for (let round = 0; round < ROUNDS; round += 1) {
		let early = 0;
		let late = 0;
		for (const place of places) {
			const lack =
				place.tooHigh - lower - atContact * place.contactDip - atToeOff * place.toeOffDip;
			if (place.late) late = Math.max(late, lack);
			else early = Math.max(early, lack);
		}
		const common = EVERYWHERE * Math.max(early, late);
		lower += common;
		atContact += Math.max(0, early - common);
		atToeOff += Math.max(0, late - common);
	}
	return (phase) =>
		wanted(phase) - lower - atContact * dip(0, phase) - atToeOff * dip(toeOff, phase);
}

/**
 * Places in stance, and how far in metres the hip is too high there. A slanted leg on a fast belt would
 * have to snap straight to reach as far as its length allows: at 2,600 deg/s in a long, flat step. So it
 * counts as long as it is with the knee bent enough to follow, which takes a few millimetres.
 */
function placesIn(wanted: HipHeight, stance: Stance, { toeOff, strideTime }: StrideTiming) {
	const legAt = (share: number) => {
		const { x, y } = stance.foot(share).ankle;
		return Math.hypot(x, wanted(share * toeOff) - y);
	};
	return Array.from({ length: LOOKS + 1 }, (_, look) => {
		const share = look / LOOKS;
		const phase = share * toeOff;
		const from = Math.max(0, share - 0.5 / LOOKS);
		const to = Math.min(1, share + 0.5 / LOOKS);
		const stretching = (legAt(to) - legAt(from)) / ((to - from) * toeOff * strideTime);
		const reach = reachAt(Math.max(STRAIGHTEST_KNEE, kneeFor(stretching, FASTEST_KNEE)));
		const { ankle } = stance.foot(share);
		const highest = ankle.y + Math.sqrt(Math.max(0, reach ** 2 - ankle.x ** 2));
		return {
			late: share > 0.5,
			tooHigh: wanted(phase) - highest,
			contactDip: dip(0, phase),
			toeOffDip: dip(toeOff, phase)
		};
	});
}

/** A bump around an event of either leg. */
function dip(event: number, phase: number): number {
	const from = phaseFrom(event, phase);
	return bump(from, DIP_HALF_WIDTH) + bump(Math.abs(from) - 0.5, DIP_HALF_WIDTH);
}

import type { Gait } from './motion.ts';
import { wrapped } from './easing.ts';

export const GAIT_EVENTS = ['initial contact', 'mid-stance', 'toe-off', 'swing'] as const;
export type GaitEventName = (typeof GAIT_EVENTS)[number];

export interface GaitEvent {
	readonly name: GaitEventName;
	/** Phase of the near leg, 0 to 1. */
	readonly phase: number;
}

type Stride = Pick<Gait, 'toeOff'>;

/** The events of the near leg and their phases; swing is named at its middle. */
export function gaitEventsOf({ toeOff }: Stride): readonly GaitEvent[] {
	return [
		{ name: 'initial contact', phase: 0 },
		{ name: 'mid-stance', phase: toeOff / 2 },
		{ name: 'toe-off', phase: toeOff },
		{ name: 'swing', phase: (1 + toeOff) / 2 }
	];
}

const LANDING = 0.15; // share of stance that still counts as initial contact
const LEAVING = 0.85; // share of stance from which on it counts as toe-off
const LEFT = 0.06; // share of swing that still counts as toe-off
const BEFORE_LANDING = 0.97; // share of swing from which on it counts as initial contact again

/** The event of the near leg's stride that a phase belongs to; any number will do. */
export function gaitEventAt({ toeOff }: Stride, phase: number): GaitEventName {
	const within = wrapped(phase);
	if (within < LANDING * toeOff) return 'initial contact';
	if (within < LEAVING * toeOff) return 'mid-stance';
	const swing = (within - toeOff) / (1 - toeOff);
	if (swing < LEFT) return 'toe-off';
	return swing < BEFORE_LANDING ? 'swing' : 'initial contact';
}

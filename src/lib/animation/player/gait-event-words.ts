import type { GaitEventName } from '../gait/gait-events.ts';

export const GAIT_EVENT_WORDS: Record<GaitEventName, string> = {
	'initial contact': 'Foot lands',
	'mid-stance': 'Mid-stance',
	'toe-off': 'Toe-off',
	swing: 'Swing'
};

/** The gait events as the value of a slider, each with its field term. */
export const GAIT_EVENT_TERMS: Record<GaitEventName, string> = {
	'initial contact': 'the foot lands (initial contact)',
	'mid-stance': 'the body is over the foot (mid-stance)',
	'toe-off': 'the toes leave the ground (toe-off)',
	swing: 'the leg swings forward (swing)'
};

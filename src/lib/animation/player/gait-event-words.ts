import type { MomentName } from '../gait/gait-events.ts';

/** The moments as a patient reads them, the field's own term beside where it differs. */
export const MOMENT_WORDS: Record<MomentName, string> = {
	'initial contact': 'Foot lands',
	'mid-stance': 'Mid-stance',
	'toe-off': 'Toe-off',
	swing: 'Swing'
};

/** The same, for a slider's value: with the field's term. */
export const MOMENT_TERMS: Record<MomentName, string> = {
	'initial contact': 'the foot lands (initial contact)',
	'mid-stance': 'the body is over the foot (mid-stance)',
	'toe-off': 'the toes leave the ground (toe-off)',
	swing: 'the leg swings forward (swing)'
};

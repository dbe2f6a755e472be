import { deviationAt, seriesAt } from './curve.ts';
import type { ArmPose, ArmStyle } from './motion.ts';
import { UPPER_BODY } from './running-data.ts';

/**
 * Arms that are held still. All are choices: angles in degrees as seen from the side, and where the
 * wrist is seen from the front, in metres.
 */
const HELD: Record<'folded' | 'behind' | 'head', ArmPose> = {
	folded: { upperArm: -20, elbow: 112, wristOutward: -0.06 },
	behind: { upperArm: -42, elbow: 48, wristOutward: 0.02 },
	head: { upperArm: 148, elbow: 120, wristOutward: 0.07 }
};

const LIFTED = 8; // deg more bend than the one measured runner showed, for a hand that clears the hip
const OUTERMOST = 0.279; // m, where the measured wrist is furthest out
const ACROSS = 1.9; // times the measured way inward, which takes the wrist past the midline

/** A runner's arm at the phase of the leg on its side: it swings against that leg. */
export function armAt(phase: number, style: ArmStyle, armSwing: number): ArmPose {
	if (style === 'folded' || style === 'behind' || style === 'head') return HELD[style];
	const { upperArm, elbow, wristOutward } = UPPER_BODY;
	const beside = wristOutward.mean + armSwing * deviationAt(wristOutward, phase);
	return {
		upperArm: upperArm.mean + armSwing * deviationAt(upperArm, phase),
		elbow: seriesAt(elbow, phase) + LIFTED,
		wristOutward: style === 'crossing' ? OUTERMOST - (OUTERMOST - beside) * ACROSS : beside
	};
}

import type { Gait, Motion } from './motion.ts';
import { runningGait } from './running-gait.ts';
import { walkingGait } from './walking-gait.ts';

/** The stride of a motion. Never throws: a parameter out of range is limited to it. */
export function gaitOf(motion: Motion): Gait {
	return motion.kind === 'run' ? runningGait(motion) : walkingGait(motion);
}

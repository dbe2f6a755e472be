import type { Gait, Motion } from './motion.ts';
import { runningGait } from './running.ts';

/** The stride of a motion. Never throws: what is out of range is brought to its end. */
export function gaitOf(motion: Motion): Gait {
	if (motion.kind === 'walk') throw new Error('not yet');
	return runningGait(motion);
}

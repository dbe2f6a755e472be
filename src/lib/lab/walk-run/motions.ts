import { gaitOf } from '#lib/animation/gait/gait.ts';
import type { Motion } from '#lib/animation/gait/motion.ts';
import type { Kind } from './session.ts';

/** An easy walk and the slowest run that was measured. */
export const MOTIONS: Record<Kind, Motion> = {
	walk: { kind: 'walk' },
	run: { kind: 'run', speed: 2.5 }
};

/** Seconds that a stride of each takes. */
export const STRIDE_TIMES: Record<Kind, number> = {
	walk: gaitOf(MOTIONS.walk).strideTime,
	run: gaitOf(MOTIONS.run).strideTime
};

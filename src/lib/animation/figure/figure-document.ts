import { frontDocument } from './front-layers.ts';
import type { Lit } from './highlight.ts';
import type { LottieDocument } from './lottie-format.ts';
import type { Gait, Motion } from '../gait/motion.ts';
import type { Person } from './people.ts';
import { sideDocument } from './side-layers.ts';

export type View = 'side' | 'front';

/**
 * One stride of a figure as a Lottie document of `FRAMES` frames; frame 0 is initial contact of the
 * near foot. Made afresh at each call, since the player writes into it.
 */
export function documentOf(
	gait: Gait,
	motion: Motion,
	person: Person,
	view: View,
	lit: readonly Lit[] = []
): LottieDocument {
	if (view === 'side') return sideDocument(gait, person, lit);
	const arms = motion.kind === 'run' ? (motion.arms ?? 'beside') : 'beside';
	return frontDocument(gait, person, arms);
}

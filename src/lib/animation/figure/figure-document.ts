import type { Gait, Motion } from '../gait/motion.ts';
import { frontLayers } from './front-layers.ts';
import type { FigureHighlight } from './highlight.ts';
import { lottieDocument, type LottieDocument } from './lottie-format.ts';
import type { Person } from './people.ts';
import { sideLayers } from './side-layers.ts';

export type View = 'side' | 'front';

/**
 * One stride of a figure as a Lottie document of `FRAMES` frames; frame 0 is initial contact of the
 * near foot. What it looks like is in `side-layers.ts` and `front-layers.ts`. Each call makes a fresh one,
 * since the player writes into it.
 */
export function documentOf(
	gait: Gait,
	motion: Motion,
	person: Person,
	view: View,
	highlights: readonly FigureHighlight[] = []
): LottieDocument {
	if (view === 'side') return lottieDocument(sideLayers(gait, person, highlights));
	const arms = motion.kind === 'run' ? (motion.arms ?? 'beside') : 'beside';
	return lottieDocument(frontLayers(gait, person, arms));
}

/** What the animation benchmark drives in a browser: the course's own figures, whole. */
export { gaitOf } from '../../src/lib/animation/gait/gait.ts';
export { documentOf } from '../../src/lib/animation/figure/figure-document.ts';
export { PEOPLE } from '../../src/lib/animation/figure/people.ts';
export { fetchLottie, FigurePlayer } from '../../src/lib/animation/player/lottie-player.ts';

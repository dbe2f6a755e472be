/** What the animation benchmark drives in a browser: the course's own figures, whole. */
export { gaitOf } from '../../src/lib/animation/gait.ts';
export { documentOf } from '../../src/lib/animation/lottie-document.ts';
export { PEOPLE } from '../../src/lib/animation/person.ts';
export { fetchLottie, FigurePlayer } from '../../src/lib/animation/player.ts';

import type { Point } from '../gait/motion.ts';

/** Drawing units in a metre of a body of 1.76 m. */
export const UNITS = 200;

/** The drawing: its size in units, where its ground is, and where x 0 of the figure is. */
export const STAGE = { width: 480, height: 420, ground: 384, middle: 226 };

/**
 * A place of the figure, in metres, on the drawing.
 *
 * @param height factor on the figure's size
 */
export function onStage({ x, y }: Point, height = 1): Point {
	return {
		x: STAGE.middle + x * UNITS * height,
		y: STAGE.ground - y * UNITS * height
	};
}

/** Height in metres of the body that all lengths of a gait belong to. */
export const BODY_HEIGHT = 1.76;

/**
 * Lengths of the body in metres: shares of its height after Winter, Biomechanics and Motor Control of
 * Human Movement (2009), figure 4.1.
 */
export const SEGMENT = {
	thigh: 0.245 * BODY_HEIGHT,
	shank: 0.246 * BODY_HEIGHT,
	trunk: 0.288 * BODY_HEIGHT,
	upperArm: 0.186 * BODY_HEIGHT,
	forearm: 0.146 * BODY_HEIGHT
};

/**
 * The shoe in metres, as the figure is drawn: the height of the ankle over a flat sole, and how far
 * in front of it heel, ball and toe tip touch the ground.
 */
export const SHOE = { ankle: 0.0926, heel: -0.048, ball: 0.112, toe: 0.198 };

/** deg: how far the toes bend before they leave the ground with the foot. A drawing choice. */
export const MAX_TOE_BEND = 24;

/**
 * A knee that carries weight and lets it go: by hand, or on a walk of easy steps. After any number
 * of steps it is as it was; nothing here grows.
 */

/** How many steps the knee walks by itself. */
export const WALK_STEPS = 20;
/** Time from one half of a step to the next, in milliseconds: an easy walk. */
export const HALF_STEP = 500;

/** What is going on; each has its words. */
export type Phase = 'rest' | 'pressed' | 'released' | 'walking' | 'paused' | 'walked';

export interface Load {
	readonly phase: Phase;
	/** Whether weight is on the joint. */
	readonly down: boolean;
	/** Steps since the start, or since the walk began. */
	readonly steps: number;
}

export const atRest: Load = { phase: 'rest', down: false, steps: 0 };

/** Puts weight on; a walk ends, and its steps are counted no further. */
export function press(load: Load): Load {
	if (load.phase === 'pressed') return load;
	return { phase: 'pressed', down: true, steps: byHand(load) ? load.steps : 0 };
}

/** Takes the weight off, which makes it a step. */
export function release(load: Load): Load {
	if (load.phase !== 'pressed') return load;
	return { phase: 'released', down: false, steps: load.steps + 1 };
}

/** Begins to walk. Where nothing may move, the steps are taken at once. */
export function walk(still: boolean): Load {
	return still
		? { phase: 'walked', down: false, steps: WALK_STEPS }
		: { phase: 'walking', down: false, steps: 0 };
}

export function halfStep(load: Load): Load {
	if (load.phase !== 'walking') return load;
	if (!load.down) return { ...load, down: true };
	const steps = load.steps + 1;
	return { phase: steps < WALK_STEPS ? 'walking' : 'walked', down: false, steps };
}

/** Stops on the way, or continues. The weight comes off meanwhile. */
export function pauseOrGoOn(load: Load): Load {
	if (load.phase === 'walking') return { ...load, phase: 'paused', down: false };
	if (load.phase === 'paused') return { ...load, phase: 'walking' };
	return load;
}

const byHand = ({ phase }: Load) => phase === 'rest' || phase === 'released';

import type { Pixels } from './pixels.ts';

/** From the page to its reading worker. */
export interface Asked {
	readonly id: number;
	readonly image: Pixels;
}

/** And back. */
export interface Answered {
	readonly id: number;
	/** Null where no code was found. */
	readonly text: string | null;
}

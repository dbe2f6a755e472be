import type { Pixels } from './pixels.ts';

/** From the page to its reading worker. */
export interface DecodeRequest {
	readonly id: number;
	readonly image: Pixels;
	/** Texts of codes that are passed over. */
	readonly except: readonly string[];
}

/** And back. */
export interface DecodeResponse {
	readonly id: number;
	/** Null where no code was found. */
	readonly text: string | null;
}

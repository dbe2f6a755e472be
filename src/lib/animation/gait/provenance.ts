/** Where a part of a figure's movement comes from: many people, one or two people, or our choice. */
export interface Provenance {
	readonly how: 'measured' | 'one or two people' | 'chosen';
	/** In plain words, to show. */
	readonly what: string;
}

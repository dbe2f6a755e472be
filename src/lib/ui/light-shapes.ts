export type LightColour = 'green' | 'amber' | 'red';

/** Each light has a shape of its own, so that nobody needs to tell its colour: on 48 by 48. */
export const SHAPES: Readonly<
	Record<LightColour, { readonly plane: string; readonly sign: string }>
> = {
	green: { plane: 'M24 2a22 22 0 1 1 0 44a22 22 0 1 1 0-44z', sign: 'M14 25l7 7 13-15' },
	amber: {
		plane:
			'M21 4.2a4.2 4.2 0 0 1 6 0L43.8 21a4.2 4.2 0 0 1 0 6L27 43.8a4.2 4.2 0 0 1-6 0L4.2 27a4.2 4.2 0 0 1 0-6z',
		sign: 'M31.5 19a9 9 0 1 0 1.5 7M32.5 12.5v7h-7'
	},
	red: {
		plane:
			'M15.5 3h17a3 3 0 0 1 2 .9L44 13.5a3 3 0 0 1 1 2v17a3 3 0 0 1-1 2L34.5 44a3 3 0 0 1-2 1h-17a3 3 0 0 1-2-1L4 34.5a3 3 0 0 1-1-2v-17a3 3 0 0 1 1-2L13.5 3.9a3 3 0 0 1 2-.9z',
		sign: 'M14 24h20'
	}
};

/** A place on a drawing: its middle in per cent of the drawing, its radius in per cent of the width. */
interface Place {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** The places that a question can ask for, by drawing. */
export const PLACES: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
	leg: {
		arch: { x: 51.3, y: 87.9, r: 5 },
		ankle: { x: 48.1, y: 81.3, r: 5 },
		calf: { x: 47.6, y: 63.6, r: 6 },
		knee: { x: 51.4, y: 54.1, r: 5 },
		thigh: { x: 46.9, y: 38, r: 6 },
		hip: { x: 44, y: 25, r: 6 }
	},
	shoe: {
		heel: { x: 25, y: 62, r: 8 },
		cushion: { x: 51.7, y: 77.5, r: 8 },
		'toe-room': { x: 78, y: 65, r: 8 },
		laces: { x: 55.5, y: 50, r: 7 }
	},
	disc: {
		disc: { x: 42.3, y: 49, r: 8 },
		bone: { x: 46, y: 80, r: 9 }
	}
};

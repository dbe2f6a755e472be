/** A place on a drawing: its middle in per cent of the drawing, its radius in per cent of the width. */
interface Place {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** The places that a question can ask for, by drawing. */
export const PLACES: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
	leg: {
		arch: { x: 51.6, y: 87.5, r: 5 },
		ankle: { x: 47.3, y: 79.9, r: 5 },
		calf: { x: 48, y: 57.1, r: 6 },
		knee: { x: 52.1, y: 46.2, r: 5 },
		thigh: { x: 50.1, y: 35.2, r: 6 },
		hip: { x: 42.7, y: 10.7, r: 7 }
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
